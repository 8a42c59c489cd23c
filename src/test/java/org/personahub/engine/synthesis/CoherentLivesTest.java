package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Economy.Tenure;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.persona.Study.Literacy;

/// What is told of one person in several places has to agree.
class CoherentLivesTest {

    private static final int PEOPLE = 3_000;
    private static final List<Persona> EVERYBODY = everybody();

    private static List<Persona> everybody() {
        Corpus corpus = World.corpus(Requirements.ofSize(PEOPLE).withSeed(61).withComplexity(Complexity.MODERATE));
        return LongStream.range(0, PEOPLE)
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .toList();
    }

    private static int born(Persona persona) {
        return persona.identity().birthDate().getYear();
    }

    private static Stream<Persona> who(Predicate<Persona> is) {
        return EVERYBODY.stream().filter(is);
    }

    private static List<Persona> movers(String reason) {
        List<Persona> movers = who(persona -> {
                    String why = persona.contextual().migration().reason();
                    return why != null && why.contains(reason);
                })
                .toList();
        assertThat(movers).as(reason).isNotEmpty();
        return movers;
    }

    private static int moved(Persona persona) {
        return Objects.requireNonNull(persona.contextual().migration().year());
    }

    private static int wed(Persona persona) {
        return Objects.requireNonNull(persona.family().partner().orElseThrow().since());
    }

    @Test
    void whoMovedToJoinASpouseDidSoWhenTheyMarried() {
        assertThat(movers("join a spouse")).allMatch(persona -> wed(persona) == moved(persona));
    }

    @Test
    void whoMovedForSchoolsHadAChildOfAnAgeForThem() {
        assertThat(movers("children's schooling"))
                .allMatch(persona -> persona.family().children().stream()
                        .anyMatch(child -> moved(persona) >= child.birthYear() + 5));
    }

    @Test
    void whoMovedForWorkWasOfAnAgeToWork() {
        assertThat(movers("for work")).allMatch(persona -> moved(persona) - born(persona) >= 14);
    }

    @Test
    void whoMovedToStudyWasYoung() {
        assertThat(movers("to study")).allMatch(persona -> moved(persona) - born(persona) >= 17);
    }

    @Test
    void movesOfTheLineAreThoseOfTheContext() {
        assertThat(who(persona -> persona.contextual().migration().kind() != Migration.Kind.BORN_HERE))
                .isNotEmpty()
                .allMatch(persona -> persona.experiential().lifeLine().size() >= 20
                        || persona.experiential().lifeLine().stream()
                                .anyMatch(event -> event.kind().equals("MOVE") && event.year() == moved(persona)));
    }

    @Test
    void weddingsOfTheLineAreThoseOfTheFamily() {
        assertThat(who(persona -> persona.family().partner().isPresent()))
                .isNotEmpty()
                .allMatch(persona -> persona.experiential().lifeLine().stream()
                        .filter(event ->
                                event.kind().equals("MARRIAGE") || event.kind().equals("MOVED_IN"))
                        .allMatch(event -> event.year() == wed(persona)));
    }

    @Test
    void nobodyHasDecidedOnAnythingBeforeTheAgeOfFive() {
        assertThat(who(persona -> persona.identity().age() >= 5))
                .allMatch(persona -> persona.experiential().creative().since() - born(persona) >= 5);
    }

    @Test
    void schoolingIsDoneInItsOrder() {
        assertThat(EVERYBODY).allMatch(persona -> {
            List<Integer> years = persona.experiential().lifeLine().stream()
                    .filter(event -> event.kind().equals("EDUCATION"))
                    .map(LifeEvent::year)
                    .toList();
            return years.size() <= 2 && years.equals(years.stream().sorted().toList());
        });
    }

    @Test
    void nobodyNearHasTheNameOfAnother() {
        long alike = who(persona -> {
                    Set<String> names =
                            new HashSet<>(Set.of(persona.identity().name().given()));
                    return persona.family().relatives().stream()
                            .filter(one -> Set.of(Relation.MOTHER, Relation.PARTNER, Relation.CHILD)
                                    .contains(one.relation()))
                            .filter(one -> one.relation() != Relation.CHILD || one.alive())
                            .map(Relative::given)
                            .anyMatch(name -> !names.add(name));
                })
                .count();
        // Some lists are short, and some children have a grandmother's name.
        assertThat(alike).isLessThan(PEOPLE / 50);
    }

    @Test
    void nobodyOwnsARoomInAHouseOfOthers() {
        assertThat(who(persona -> persona.contextual().economy().tenure() == Tenure.OWNED))
                .isNotEmpty()
                .noneMatch(persona -> Objects.requireNonNull(
                                persona.contextual().economy().dwelling())
                        .startsWith("a room "));
    }

    @Test
    void workIsDoneByThoseWhoCanDoIt() {
        assertThat(who(persona -> {
                    var occupation = persona.identity().occupation();
                    return occupation != null && occupation.code().startsWith("83");
                }))
                .isNotEmpty()
                .allMatch(persona -> {
                    Functioning functioning = persona.contextual().functioning();
                    return Objects.requireNonNull(functioning.seeing()) <= 2
                            && Objects.requireNonNull(functioning.walking()) <= 2;
                });
    }

    @Test
    void clerksAndTeachersRead() {
        assertThat(who(persona -> {
                    var occupation = persona.identity().occupation();
                    return occupation != null && occupation.code().charAt(0) < '5';
                }))
                .isNotEmpty()
                .allMatch(persona -> persona.contextual().study().literacy() == Literacy.FULL);
    }

    @Test
    void whoNeverWentToSchoolHasFewWordsOfALanguageThatIsOnlyLearnedThere() {
        List<LanguageUse> english = who(persona ->
                        persona.identity().territory().equals("IN")
                                && persona.identity().education().code().equals("0")
                                && persona.identity().age() >= 18)
                .flatMap(persona -> persona.contextual().languages().stream())
                .filter(use -> use.code().equals("en"))
                .toList();

        assertThat(english).isNotEmpty().allMatch(use -> "A1".equals(use.spoken()));
    }

    @Test
    void illnessesOfAgeBeginInAge() {
        assertThat(EVERYBODY.stream()
                        .flatMap(persona -> persona.experiential().lifeLine().stream())
                        .filter(event -> event.description().startsWith("cataracts")))
                .isNotEmpty()
                .filteredOn(event -> event.age() < 45)
                .hasSizeLessThan(5);
    }
}
