package org.personahub.engine.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Memory;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Corpus;

/// What people have lived through, against where and when the rest of them says that they were.
class LifeLineTest {

    private static List<Persona> people = List.of();

    @BeforeAll
    static void meetThem() {
        Corpus corpus = World.corpus(Requirements.ofSize(2000).withSeed(17).withComplexity(Complexity.HIGH));
        people = LongStream.range(0, corpus.size())
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .toList();
    }

    @Test
    void whoeverMovedDidSoInTheYearOfTheMigration() {
        List<Persona> moved = people.stream().filter(LifeLineTest::moved).toList();

        assertThat(moved)
                .hasSizeGreaterThan(100)
                .allSatisfy(persona -> assertThat(persona.experiential().lifeLine())
                        .filteredOn(event -> event.kind().equals("MOVE"))
                        .extracting(LifeEvent::year)
                        .allMatch(year -> Objects.equals(
                                year, persona.contextual().migration().year())));
    }

    @Test
    void whatIsRememberedFromBeforeAMoveWasElsewhere() {
        for (Persona persona : people) {
            String city = persona.identity().city();
            Integer arrived = persona.contextual().migration().year();
            for (Memory memory : persona.experiential().memories()) {
                boolean here = arrived == null || memory.year() >= arrived;
                assertThat(memory.place().equals(city) || memory.place().equals("near " + city))
                        .as("%s of %s, here since %s", memory, city, arrived)
                        .isEqualTo(here);
            }
        }
    }

    @Test
    void nobodyHasHadAJobForLongerThanTheyHaveBeenHere() {
        assertThat(people)
                .filteredOn(LifeLineTest::moved)
                .filteredOn(persona -> persona.contextual().work().yearsInJob() != null)
                .hasSizeGreaterThan(50)
                .allMatch(persona ->
                        Objects.requireNonNull(persona.contextual().work().yearsInJob())
                                <= persona.identity().birthDate().getYear()
                                        + persona.identity().age()
                                        + 1
                                        - Objects.requireNonNull(
                                                persona.contextual().migration().year()));
    }

    @Test
    void noTwoMomentsMeanTheSameToSomebody() {
        assertThat(people)
                .allSatisfy(persona -> assertThat(persona.experiential().memories())
                        .extracting(Memory::meaning)
                        .doesNotHaveDuplicates());
    }

    private static boolean moved(Persona persona) {
        return persona.contextual().migration().year() != null;
    }
}
