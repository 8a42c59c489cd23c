package org.personahub.engine.community.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.RealTowns;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.composer.CommunityFacts;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Synthesised;

class BelongingTest {

    private static final Community TOWN = RealTowns.in("AT", 150, Complexity.HIGH);
    private static final List<Persona> PEOPLE =
            TOWN.range(0, TOWN.size()).map(Synthesised::persona).toList();

    private static Belonging belonging() {
        return new Belonging(
                TOWN.skeleton(),
                TOWN.life(),
                member -> TOWN.ties().of(member),
                member -> TOWN.names().of(member).shortForm());
    }

    @Test
    void friendsAndNeighboursInTextsAreTied() {
        Belonging belonging = belonging();
        int friends = 0;
        for (int member = 0; member < TOWN.size(); member++) {
            CommunityFacts facts = belonging.facts(member);
            friends += facts.friend() == null ? 0 : 1;
            assertNamed(member, facts.friend(), TieLayer.FRIEND);
            assertNamed(member, facts.neighbour(), TieLayer.NEIGHBOUR);
        }
        assertThat(friends).isGreaterThan(100);
    }

    private static void assertNamed(int member, @Nullable String name, TieLayer layer) {
        if (name != null) {
            Set<String> tied = TOWN.ties().of(member).stream()
                    .filter(tie -> tie.layer() == layer)
                    .map(Tie::member)
                    .map(other -> TOWN.names().of(other).shortForm())
                    .collect(Collectors.toSet());
            assertThat(tied).contains(name);
        }
    }

    @Test
    void biographiesOfGrownPeopleNameTheCommunity() {
        String name = TOWN.life().name();
        List<Persona> grown =
                PEOPLE.stream().filter(person -> person.identity().age() >= 18).toList();
        long naming = grown.stream()
                .filter(person -> Objects.requireNonNullElse(person.textual().biography(), "")
                        .contains(name))
                .count();
        assertThat(naming).isGreaterThan(grown.size() * 8L / 10);
    }

    @Test
    void thoseWhoHoldARoleTellOfIt() {
        List<Role> held = TOWN.life().roles();
        assertThat(held).isNotEmpty();
        long told = held.stream()
                .filter(role -> texts(PEOPLE.get(role.member())).contains(role.words()))
                .count();
        assertThat(told).isGreaterThan(held.size() / 2);
    }

    private static String texts(Persona person) {
        return String.join("\n", person.textual().texts());
    }

    @Test
    void sharedYearsStandInLifeLinesOfThoseWhoWereThere() {
        List<LifeEvent> shared = new ArrayList<>();
        for (Persona person : PEOPLE) {
            for (LifeEvent event : person.experiential().lifeLine()) {
                if (event.kind().equals("COMMUNITY")) {
                    shared.add(event);
                    assertThat(event.age()).isGreaterThanOrEqualTo(6);
                    Integer came = person.contextual().migration().year();
                    assertThat(came == null || came <= event.year()).isTrue();
                }
            }
        }
        assertThat(shared).hasSizeGreaterThan(30);
        assertThat(shared.stream().map(LifeEvent::year).distinct().count()).isLessThan(shared.size() / 2);
    }

    @Test
    void diariesAndPostsSpeakOfTheCommunityNowAndThen() {
        List<String> places =
                TOWN.life().places().stream().map(MeetingPlace::words).toList();
        long speaking = PEOPLE.stream()
                .map(person -> person.textual().artefacts().diary())
                .filter(diary -> diary != null
                        && (diary.contains(TOWN.life().name())
                                || places.stream().anyMatch(diary::contains)))
                .count();
        assertThat(speaking).isGreaterThan(15);
    }
}
