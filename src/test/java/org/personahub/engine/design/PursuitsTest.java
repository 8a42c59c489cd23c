package org.personahub.engine.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Study;
import org.personahub.engine.synthesis.Corpus;

class PursuitsTest {

    private static final List<PursuitKind> ALL = Pursuits.load().all();

    private static final int PEOPLE = 30_000;
    private static final int A_LOT = 3;

    private static final Pattern ON_FOOT = Pattern.compile(
            "\\b(walk|walking|running|climb|climbing(?! beans)|dancing( in front| in the)|[Tt]o dance|swim"
                    + "|swimming|cycling|skating|on foot|ride .* bicycle|playing (football|cricket|volleyball))\\b");
    private static final Pattern BY_LETTER =
            Pattern.compile("\\b(read|reading|write|writing|translate|novel|poems?)\\b");
    private static final Pattern BY_EYE = Pattern.compile(
            "\\b(read|reading|paint|painting|draw|drawing|film about|sew|sewing(?! machine)|soldering|looking at .*photographs)\\b");
    private static final Pattern BY_EAR = Pattern.compile("\\b(choir|singing|orchestra|radio play|listening)\\b");

    @Test
    void thereAreThreeHundredOfThem() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ALL).extracting(PursuitKind::id).doesNotHaveDuplicates();
    }

    @Test
    void eachHasAMeasureWithAWayToGoAndFourSteps() {
        assertThat(ALL).allSatisfy(kind -> {
            assertThat(kind.goalMin()).isBetween(2, kind.goalMax());
            assertThat(kind.steps()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(kind.minAge()).isLessThan(kind.maxAge());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 9, 14, 20, 40, 60, 75, 90, 104})
    void everyAgeHasAChoiceWhateverIsHard(int age) {
        Facts facts = new Facts()
                .put(Measure.AGE, age)
                .set(age < 18 ? Flag.MINOR : Flag.ADULT, true)
                .set(Flag.IN_INSTITUTION, true);
        if (age >= 5) {
            facts.set(Flag.HARD_SEEING, true)
                    .set(Flag.HARD_HEARING, true)
                    .set(Flag.HARD_WALKING, true)
                    .set(Flag.HARD_REMEMBERING, true)
                    .set(Flag.HARD_SELF_CARE, true)
                    .set(Flag.HARD_SPEAKING, true)
                    .set(Flag.WHEELCHAIR, true);
        }

        assertThat(ALL)
                .filteredOn(kind -> kind.minAge() <= age
                        && age <= kind.maxAge()
                        && kind.condition().holds(facts))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void nobodyPursuesWhatTheyCannotDo() {
        Corpus corpus = World.corpus(Requirements.ofSize(PEOPLE).withSeed(3).withComplexity(Complexity.BASIC));
        Set<String> against = new TreeSet<>();
        LongStream.range(0, PEOPLE)
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .forEach(person -> {
                    Functioning functioning = person.contextual().functioning();
                    collect(hard(functioning.walking()), person, ON_FOOT, against);
                    collect(hard(functioning.seeing()), person, BY_EYE, against);
                    collect(hard(functioning.hearing()), person, BY_EAR, against);
                    collect(cannotRead(person), person, BY_LETTER, against);
                });
        assertThat(against).isEmpty();
    }

    private static boolean cannotRead(Persona person) {
        String pursuit = person.experiential().creative().pursuit();
        return person.contextual().study().literacy() == Study.Literacy.NONE
                && !pursuit.equals("learn-write-name")
                && !pursuit.equals("evening-school")
                && !pursuit.equals("hundred-words");
    }

    private static boolean hard(@Nullable Integer difficulty) {
        return difficulty != null && difficulty >= A_LOT;
    }

    private static void collect(boolean cannot, Persona person, Pattern way, Set<String> against) {
        String pursuit = person.experiential().creative().pursuit();
        // A little way on foot is what those are after for whom it is far.
        if (pursuit.equals("stairs-again")) {
            return;
        }
        for (String words : List.of(
                person.experiential().desiredOutcome(),
                person.behavioral().leisure().getFirst())) {
            if (cannot && way.matcher(words).find()) {
                against.add(pursuit + ": " + words);
            }
        }
    }
}
