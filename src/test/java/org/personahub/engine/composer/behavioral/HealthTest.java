package org.personahub.engine.composer.behavioral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.HealthHabits;
import org.personahub.engine.persona.HealthHabits.Smoking;
import org.personahub.engine.persona.Persona;

class HealthTest {

    private static List<Persona> people(Requirements requirements) {
        var corpus = World.corpus(requirements.withSeed(8).withComplexity(Complexity.BASIC));
        return LongStream.range(0, corpus.size())
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .toList();
    }

    private static double smokers(String territory, Sex sex) {
        List<Persona> people = people(Requirements.ofSize(4_000)
                .withSex(sex)
                .withAges(18, 109)
                .withTerritories(List.of(new TerritoryShare(territory, null))));
        return people.stream()
                        .filter(person -> person.behavioral().health().smoking() == Smoking.CURRENT)
                        .count()
                / (double) people.size();
    }

    @Test
    void answersAreGivenAtTheAgesAtWhichPeopleAreAsked() {
        for (Persona person : people(Requirements.ofSize(4_000))) {
            HealthHabits health = person.behavioral().health();
            int age = person.identity().age();
            assertThat(health.selfRated() != null).isEqualTo(age >= 11);
            assertThat(health.exerciseDays() != null).isEqualTo(age >= 5);
            assertThat(health.smoking() != null).isEqualTo(age >= 18);
            if (health.selfRated() != null) {
                assertThat(health.selfRated()).isBetween(1, 5);
            }
            if (health.exerciseDays() != null) {
                assertThat(health.exerciseDays()).isBetween(0, 7);
            }
        }
    }

    @Test
    void theOldRateTheirHealthLower() {
        double young = rating(people(Requirements.ofSize(4_000).withAges(20, 29)));
        double old = rating(people(Requirements.ofSize(4_000).withAges(75, 90)));

        assertThat(young - old).isBetween(0.5, 1.2);
    }

    private static double rating(List<Persona> people) {
        return people.stream()
                .map(person -> person.behavioral().health().selfRated())
                .mapToInt(rating -> rating == null ? 0 : rating)
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"CN, MALE, 0.44", "CN, FEMALE, 0.03", "GB, MALE, 0.16", "NG, FEMALE, 0.01", "FR, FEMALE, 0.21"})
    void asManySmokeAsTheTableSays(String territory, Sex sex, double share) {
        assertThat(smokers(territory, sex)).isCloseTo(share, within(0.035));
    }

    @Test
    void answersCorrelateAsPublishedHoweverManyGiveTheSame() {
        for (double[] shares :
                List.of(new double[] {0.5, 0.5}, new double[] {0.9, 0.06, 0.04}, new double[] {0.2, 0.3, 0.3, 0.2})) {
            AnswerScale scale = new AnswerScale(shares, 0.3);
            var random = new java.util.Random(4);
            double[] expected = IntStream.range(0, 200_000)
                    .mapToDouble(_ -> 0.3 * random.nextGaussian())
                    .toArray();
            double[] answers = IntStream.range(0, expected.length)
                    .mapToDouble(i -> scale.answer(expected[i], 0.09, random.nextGaussian()))
                    .toArray();

            assertThat(correlation(expected, answers)).isCloseTo(0.3, within(0.01));
        }
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = IntStream.range(0, one.length)
                .mapToDouble(i -> one[i])
                .average()
                .orElseThrow();
        double meanOther = IntStream.range(0, one.length)
                .mapToDouble(i -> other[i])
                .average()
                .orElseThrow();
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            first += (one[i] - meanOne) * (one[i] - meanOne);
            second += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return both / Math.sqrt(first * second);
    }
}
