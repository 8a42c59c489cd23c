package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Corpus;

/// What the tables say of work, found again in people.
class CareersTest {

    private static List<Persona> people(String territory, int minAge, int maxAge) {
        Corpus corpus = World.corpus(Requirements.ofSize(30_000)
                .withSeed(4)
                .withTerritories(List.of(new TerritoryShare(territory, null)))
                .withAges(minAge, maxAge)
                .withComplexity(Complexity.BASIC));
        return LongStream.range(0, corpus.size())
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .toList();
    }

    private static List<Persona> employed(List<Persona> people) {
        return people.stream()
                .filter(person -> person.identity().activity() == Activity.EMPLOYED)
                .toList();
    }

    private static Occupation occupation(Persona person) {
        Coded coded = Objects.requireNonNull(person.identity().occupation());
        return Objects.requireNonNull(World.ATLAS.occupations().get(coded.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "NG", "IN", "DE", "BR", "EG"})
    void occupationGroupsAreAsLargeAsTheTableSays(String code) {
        Territory territory = World.ATLAS.territory(code);
        List<Persona> workers = employed(people(code, 15, 84));
        double distance = 0;
        for (int major = 0; major < 10; major++) {
            int group = major;
            double found = workers.stream()
                            .filter(person -> occupation(person).major() == group)
                            .count()
                    / (double) workers.size();
            distance += Math.abs(found - territory.society().occupationMix().get(major)) / 2;
        }

        assertThat(distance).isLessThan(0.015);
    }

    @Test
    void womenAndMenDoNotDoTheSameWorkAndBothAreAllInWork() {
        List<Persona> workers = employed(people("US", 25, 64));

        assertThat(womensShare(workers, "2221")).isGreaterThan(0.75);
        assertThat(womensShare(workers, "7411")).isLessThan(0.2);
    }

    private static double womensShare(List<Persona> workers, String code) {
        List<Persona> in = workers.stream()
                .filter(person -> occupation(person).code().equals(code))
                .toList();
        return in.stream()
                        .filter(person -> person.identity().sex() == Sex.FEMALE)
                        .count()
                / (double) in.size();
    }

    @Test
    void statusIsHandedOnAsInProjectTalent() {
        List<Persona> workers = employed(people("US", 30, 59));

        assertThat(correlation(
                        workers,
                        person -> person.background().parentalStatus(),
                        person -> person.background().ability()))
                .isCloseTo(0.44, within(0.03));
        assertThat(correlation(workers, person -> person.background().ability(), CareersTest::education))
                .isCloseTo(0.53, within(0.06));
        assertThat(correlation(
                        workers,
                        CareersTest::education,
                        person -> occupation(person).prestige()))
                .isCloseTo(0.59, within(0.03));
        assertThat(correlation(workers, person -> occupation(person).prestige(), CareersTest::income))
                .isCloseTo(0.35, within(0.03));
        assertThat(correlation(workers, CareersTest::education, CareersTest::income))
                .isCloseTo(0.30, within(0.03));
    }

    private static double education(Persona person) {
        return Integer.parseInt(person.identity().education().code());
    }

    private static double income(Persona person) {
        return Math.log(Objects.requireNonNull(person.identity().annualIncomeUsd()));
    }

    @Test
    void thoseStillInEducationAtTwentyAreThoseWhoGetFar() {
        List<Identity> twenties =
                people("FR", 20, 21).stream().map(Persona::identity).toList();
        double students = share(twenties, Activity.IN_EDUCATION, identity -> level(identity) >= 3);
        double workers = share(twenties, Activity.EMPLOYED, identity -> level(identity) >= 3);

        assertThat(students).isGreaterThan(workers + 0.05);
    }

    private static int level(Identity identity) {
        return Integer.parseInt(identity.education().code());
    }

    private static double share(
            List<Identity> people, Activity activity, java.util.function.Predicate<Identity> holds) {
        List<Identity> of = people.stream()
                .filter(identity -> identity.activity() == activity)
                .toList();
        return of.stream().filter(holds).count() / (double) of.size();
    }

    private static double correlation(List<Persona> people, ToDoubleFunction<Persona> a, ToDoubleFunction<Persona> b) {
        double meanA = people.stream().mapToDouble(a).average().orElseThrow();
        double meanB = people.stream().mapToDouble(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (Persona person : people) {
            double x = a.applyAsDouble(person) - meanA;
            double y = b.applyAsDouble(person) - meanB;
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        return ab / Math.sqrt(aa * bb);
    }
}
