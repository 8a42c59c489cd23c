package org.personahub.engine.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;

class AtlasTest {

    @Test
    void itCoversAtLeastTwentyTerritoriesOnFiveContinents() {
        Set<String> continents =
                World.ATLAS.territories().stream().map(Territory::continent).collect(Collectors.toSet());

        assertThat(World.ATLAS.territories()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(continents).containsExactlyInAnyOrder("Africa", "Americas", "Asia", "Europe", "Oceania");
    }

    @Test
    void agesSumToThePopulation() {
        for (Territory territory : World.ATLAS.territories()) {
            assertThat(territory.people(null, 0, 120)).as(territory.name()).isEqualTo(territory.population());
        }
    }

    @Test
    void everyTimeZoneIsKnownToJava() {
        for (Territory territory : World.ATLAS.territories()) {
            for (City city : territory.cities().values()) {
                assertThat(ZoneId.getAvailableZoneIds()).as(city.name()).contains(city.timeZone());
            }
        }
    }

    @Test
    void everyMotherTongueHasANameCommunityWithNamesOfBothSexes() {
        for (Territory territory : World.ATLAS.territories()) {
            for (LanguageShare share : territory.motherTongues().values()) {
                for (NameCommunity community :
                        territory.communities(share.language()).values()) {
                    for (Sex sex : Sex.values()) {
                        for (int decade = 1900; decade <= 2020; decade += 10) {
                            assertThat(community.given(sex).of(decade).values())
                                    .as("%s names of %s in the %ss", sex, community.id(), decade)
                                    .hasSizeGreaterThan(10);
                        }
                    }
                    community
                            .families()
                            .ifPresent(families -> assertThat(families.values()).isNotEmpty());
                }
            }
        }
    }

    @Test
    void smallTerritoriesAreMarkedAndThoseWithoutRatesSayWhoseTheyBorrow() {
        for (Territory territory : World.ATLAS.territories()) {
            assertThat(territory.grounding().lowConfidence())
                    .as(territory.name())
                    .isEqualTo(territory.population() < 50_000);
        }
        Grounding kosovo = World.ATLAS.territory("XK").grounding();
        assertThat(kosovo.ratesOf()).isEqualTo("MK");
        assertThat(kosovo.ages().id()).isEqualTo("cohort-reconstruction-borrowed");
        assertThat(World.ATLAS.territory("GH").grounding().ratesOf()).isNull();
    }

    @Test
    void everyTerritoryHasEventsOfItsOwnAndOfTheWorldInOrder() {
        for (Territory territory : World.ATLAS.territories()) {
            List<Event> events = World.ATLAS.events(territory);

            assertThat(events).as(territory.name()).isSortedAccordingTo(Comparator.comparingInt(Event::from));
            assertThat(events)
                    .as(territory.name())
                    .extracting(Event::label)
                    .contains("the first moon landing", "the first mobile phones", "the COVID-19 pandemic");
        }
        assertThat(World.ATLAS.events(World.ATLAS.territory("GH")))
                .filteredOn(event -> event.kind() == Event.Kind.INDEPENDENCE)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.from()).isEqualTo(1957);
                    assertThat(event.knownTo(1950, 6)).isTrue();
                    assertThat(event.knownTo(1955, 6)).isFalse();
                });
    }

    @Test
    void theVersionNamesTheEdition() {
        assertThat(World.ATLAS.version()).matches("2026\\.1-[0-9a-f]{12}");
    }
}
