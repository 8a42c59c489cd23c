package org.personahub.engine.composer.behavioral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.BehavioralModality.ConflictStyle;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.Habit;
import org.personahub.engine.persona.HealthHabits.Alcohol;
import org.personahub.engine.persona.Interaction.Octant;
import org.personahub.engine.persona.MediaUse;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Study;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;

class BehavioralModalityTest {

    private static final int SIZE = 6_000;
    private static final Requirements EVERYBODY = Requirements.ofSize(SIZE).withSeed(11);
    private static final List<Persona> PEOPLE = people(Complexity.HIGH);

    private static List<Persona> people(Complexity complexity) {
        Corpus corpus = World.corpus(EVERYBODY.withComplexity(complexity));
        return LongStream.range(0, SIZE)
                .mapToObj(corpus::persona)
                .peek(made -> assertThat(made.findings()).isEmpty())
                .map(Synthesised::persona)
                .toList();
    }

    @Test
    void everyDayCoversTwentyFourHoursFromGettingUpToGettingUp() {
        assertThat(PEOPLE).allSatisfy(person -> {
            BehavioralModality done = person.behavioral();
            assertThat(List.of(done.weekday(), done.weekend())).allSatisfy(day -> {
                assertThat(day).hasSizeGreaterThan(5);
                assertThat(day.stream().mapToInt(DaySpan::minutes).sum()).isEqualTo(24 * 60);
                assertThat(day.getLast().doing()).isEqualTo(Doing.SLEEP);
            });
            assertThat(DaySpan.clock(done.weekday().getFirst().from())).isEqualTo(done.wakeTime());
        });
    }

    @Test
    void mostOfTheHoursThatSomebodyWorksLieInTheWeekday() {
        List<Persona> fullTime = having(person -> person.contextual().work().weeklyHours() != null
                && person.contextual().work().weeklyHours() >= 35);

        assertThat(fullTime).hasSizeGreaterThan(1_000).allSatisfy(person -> {
            int minutes = minutes(person.behavioral().weekday(), Doing.WORK);
            assertThat(minutes).isBetween(4 * 60, 12 * 60 + 30);
        });
    }

    @Test
    void whoeverGoesToSchoolHasLessonsOnWeekdaysAndNobodyElse() {
        assertThat(PEOPLE).allSatisfy(person -> {
            Study.Status status = person.contextual().study().status();
            boolean learns = status == Study.Status.SCHOOL && person.identity().activity() == Activity.IN_EDUCATION;
            boolean lessons = minutes(person.behavioral().weekday(), Doing.SCHOOL) > 0;
            assertThat(lessons || !learns).isTrue();
            assertThat(!lessons || status != Study.Status.COMPLETED).isTrue();
        });
    }

    @Test
    void adultsDrinkAsTheTableOfTheirRegionSaysAndMinorsAreNotAsked() {
        assertThat(having(person -> person.identity().age() < 18))
                .allSatisfy(person ->
                        assertThat(person.behavioral().health().alcohol()).isNull());
        assertThat(drinkers("Western Europe")).isBetween(0.7, 0.9);
        assertThat(drinkers("Northern Africa")).isLessThan(0.1);
    }

    private static double drinkers(String region) {
        List<Persona> adults = having(person ->
                person.contextual().region().equals(region) && person.identity().age() >= 18);
        return adults.stream()
                        .filter(person -> person.behavioral().health().alcohol() != Alcohol.NEVER)
                        .count()
                / (double) adults.size();
    }

    @Test
    void aPersonDoesMuchTheSameAtEveryComplexity() {
        List<Persona> basic = people(Complexity.BASIC);
        List<Persona> moderate = people(Complexity.MODERATE);
        for (int i = 0; i < SIZE; i++) {
            BehavioralModality high = PEOPLE.get(i).behavioral();
            BehavioralModality some = moderate.get(i).behavioral();
            assertThat(high.leisure())
                    .startsWith(basic.get(i).behavioral().leisure().toArray(String[]::new));
            assertThat(some.weekday()).isEqualTo(high.weekday());
            assertThat(some.likes()).isEqualTo(high.likes());
            assertThat(some.risk()).isEqualTo(high.risk());
            assertThat(basic.get(i).behavioral().weekday()).isEmpty();
            assertThat(basic.get(i).behavioral().wakeTime()).isEqualTo(high.wakeTime());
        }
    }

    @Test
    void leisureHasTheShapeOfTheSurvey() {
        // INSEE 2003: knitting and sewing .27 of women and .01 of men, fishing the other way round.
        assertThat(share(person -> woman(person) && does(person, "knitting", "sewing", "crochet", "embroider")))
                .isGreaterThan(5
                        * share(person ->
                                !woman(person) && does(person, "knitting", "sewing", "crochet", "embroider")));
        assertThat(share(person -> !woman(person) && does(person, "fishing")))
                .isGreaterThan(2 * share(person -> woman(person) && does(person, "fishing")));
    }

    private static boolean woman(Persona person) {
        return person.identity().sex() == Sex.FEMALE;
    }

    private static boolean does(Persona person, String... starts) {
        return person.behavioral().leisure().stream().skip(1).anyMatch(words -> {
            for (String start : starts) {
                if (words.startsWith(start)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static double share(Predicate<Persona> which) {
        List<Persona> adults = having(person -> person.identity().age() >= 18);
        return adults.stream().filter(which).count() / (double) adults.size();
    }

    @Test
    void pastimesAndHabitsAreMany() {
        Set<String> pastimes = new HashSet<>();
        Set<Habit> habits = new HashSet<>();
        Map<String, Integer> likes = new HashMap<>();
        for (Persona person : PEOPLE) {
            pastimes.addAll(person.behavioral().leisure());
            habits.addAll(person.behavioral().habits());
            // The first is a dish, and many places share theirs.
            person.behavioral().likes().stream().skip(1).forEach(like -> likes.merge(like, 1, Integer::sum));
            assertThat(person.behavioral().skills()).isNotEmpty().hasSizeLessThanOrEqualTo(8);
            assertThat(person.behavioral().leisure()).hasSizeBetween(2, 5);
        }
        assertThat(pastimes).hasSizeGreaterThan(350);
        assertThat(habits).hasSizeGreaterThan(300);
        assertThat(likes).allSatisfy((like, count) -> assertThat(count).as(like).isLessThan(SIZE / 15));
    }

    @Test
    void nobodyWatchesHearsOrReadsInTheirDayWhatTheirMediaKnowNothingOf() {
        assertThat(PEOPLE).allSatisfy(person -> {
            MediaUse media = person.behavioral().media();
            Set<String> day = words(person);
            if (none(media.television())) {
                assertThat(day).doesNotContain("television", "the evening news", "a serial");
            }
            if (none(media.radio())) {
                assertThat(day).doesNotContain("the radio", "the news on the radio");
            }
            if (none(media.reading())) {
                assertThat(day).doesNotContain("a few pages of a book");
            }
        });
    }

    @Test
    void whatIsDoneEarlyIsDoneEarlyAndTheSkyIsLookedAtAtNight() {
        int early = 0;
        int late = 0;
        for (Persona person : PEOPLE) {
            for (DaySpan span : person.behavioral().weekend()) {
                if (span.words().equals("swimming early")) {
                    assertThat(span.from()).isLessThan(11 * 60);
                    early++;
                } else if (span.words().equals("looking up")) {
                    assertThat(span.from()).isGreaterThanOrEqualTo(19 * 60);
                    late++;
                } else if (span.doing() == Doing.ERRANDS) {
                    assertThat(span.from()).isBetween(8 * 60, 19 * 60);
                }
            }
        }
        assertThat(early).isPositive();
        assertThat(late).isPositive();
    }

    @Test
    void whoeverCanHardlySeeDoesNotDriveAndWhoeverYieldsDoesNotCompete() {
        assertThat(PEOPLE).allSatisfy(person -> {
            Integer seeing = person.contextual().functioning().seeing();
            if (seeing != null && seeing >= 3) {
                assertThat(person.behavioral().skills())
                        .noneMatch(skill -> skill.words().startsWith("driving"));
                assertThat(words(person)).noneMatch(words -> words.startsWith("driving round"));
            }
            if (person.behavioral().interaction().octant() == Octant.YIELDING) {
                assertThat(person.behavioral().conflictStyle()).isNotEqualTo(ConflictStyle.COMPETING);
            }
        });
    }

    private static Set<String> words(Persona person) {
        Set<String> words = new HashSet<>();
        person.behavioral().weekday().forEach(span -> words.add(span.words()));
        person.behavioral().weekend().forEach(span -> words.add(span.words()));
        return words;
    }

    private static boolean none(@Nullable Double hours) {
        return hours == null || hours == 0;
    }

    @Test
    void moneyGoesToFoodFirstWhereThereIsLittle() {
        assertThat(meanFood(person -> "NG".equals(person.identity().territory())
                        || "ET".equals(person.identity().territory())))
                .isGreaterThan(0.35);
        assertThat(meanFood(person -> person.contextual().region().equals("Northern America")))
                .isLessThan(0.22);
    }

    private static double meanFood(Predicate<Persona> which) {
        return PEOPLE.stream()
                .filter(which)
                .map(person -> person.behavioral().spending().food())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static List<Persona> having(Predicate<Persona> which) {
        return PEOPLE.stream().filter(which).toList();
    }

    private static int minutes(List<DaySpan> day, Doing doing) {
        return day.stream()
                .filter(span -> span.doing() == doing)
                .mapToInt(DaySpan::minutes)
                .sum();
    }
}
