package org.personahub.engine.composer.contextual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Culture;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Corpus;

class CultureTest {

    private static final int PEOPLE = 4_000;
    private static final Map<String, Tradition> FEASTS = TerritoryLife.traditions("feasts", "feast");
    private static final Map<String, Tradition> COMMUNITIES =
            TerritoryLife.traditions("community-traditions", "community");

    private static void everybody(Consumer<Persona> look) {
        people(Requirements.ofSize(PEOPLE), look);
    }

    private static void people(Requirements asked, Consumer<Persona> look) {
        Corpus corpus = World.corpus(asked.withSeed(3).withComplexity(Complexity.BASIC));
        for (long ordinal = 0; ordinal < asked.size(); ordinal++) {
            look.accept(corpus.persona(ordinal).persona());
        }
    }

    private static Set<Tradition> traditions(Culture culture) {
        return culture.feasts().stream()
                .map(feast -> feast.substring(0, feast.lastIndexOf(", ")))
                .filter(FEASTS::containsKey)
                .map(FEASTS::get)
                .collect(Collectors.toSet());
    }

    @Test
    void everybodyHasFeastsAndDishes() {
        everybody(persona -> {
            assertThat(persona.contextual().culture().feasts()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(persona.contextual().culture().foods())
                    .hasSizeGreaterThanOrEqualTo(persona.identity().age() < 1 ? 1 : 3)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void nobodyIsGivenTheFeastsOfTwoFaiths() {
        everybody(persona -> assertThat(traditions(persona.contextual().culture()))
                .as("%s", persona.contextual().culture())
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void whoseNamesAreKnownForAFaithHasNoFeastOfAnother() {
        Set<Tradition> seen = new HashSet<>();
        everybody(persona -> {
            Tradition known = COMMUNITIES.get(persona.identity().name().community());
            if (known != null) {
                assertThat(traditions(persona.contextual().culture())).isSubsetOf(known);
                seen.addAll(traditions(persona.contextual().culture()));
            }
        });
        assertThat(seen).contains(Tradition.MUSLIM, Tradition.HINDU, Tradition.CHRISTIAN);
    }

    @Test
    void childrenHaveBreakfastWithoutCoffee() {
        people(
                Requirements.ofSize(1_000)
                        .withAges(1, 14)
                        .withTerritories(List.of(new TerritoryShare("BR", null), new TerritoryShare("FI", null))),
                persona -> assertThat(persona.contextual().culture().breakfast())
                        .doesNotContain("coffee")
                        .isNotBlank());
    }

    /// What is of one part of a country alone.
    @ParameterizedTest
    @CsvSource({
        "NG, yo, amala with ewedu",
        "NG, ig, abacha",
        "IN, ta, curd rice",
        "IN, gu, thepla",
        "CN, yue, wonton noodles",
        "ES, ca, escudella",
        "GH, dag, tuo zaafi"
    })
    void aDishOfOnePartIsEatenByThoseOfThatPart(String territory, String tongue, String dish) {
        Set<String> eaters = new HashSet<>();
        people(Requirements.ofSize(1_500).withTerritories(List.of(new TerritoryShare(territory, null))), persona -> {
            if (persona.contextual().culture().foods().contains(dish)) {
                eaters.add(persona.identity().motherTongue().code());
            }
        });
        assertThat(eaters).contains(tongue).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void everyFeastOfATableIsKeptSomewhereAndEveryWayBelongsToPeopleOfTheTerritory() {
        Set<String> kept = new HashSet<>();
        Map<String, TerritoryLife> lives = TerritoryLife.read();
        for (TerritoryLife life : lives.values()) {
            life.feasts().forEach(feast -> kept.add(feast.name()));
            life.regional().forEach(ways -> ways.feasts().forEach(feast -> kept.add(feast.name())));
        }
        assertThat(kept).containsAll(FEASTS.keySet());

        Set<String> told = new HashSet<>();
        Table.read("/atlas/mother_tongues.tsv")
                .rows()
                .forEach(row -> told.add(row.text("territory") + " " + row.text("language")));
        Table.read("/atlas/community_shares.tsv")
                .rows()
                .forEach(row -> told.add(row.text("territory") + " " + row.text("community")));
        lives.forEach((territory, life) -> life.regional().forEach(ways -> {
            assertThat(ways.tongues()).allMatch(tongue -> told.contains(territory + " " + tongue));
            assertThat(ways.communities()).allMatch(community -> told.contains(territory + " " + community));
        }));
    }
}
