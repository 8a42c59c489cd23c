package org.personahub.engine.community.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.corpus.LifeCourse;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Traits;

/// What skeletons show in numbers, at a size at which chance says little.
class SkeletonFiguresTest {

    private static final int SIZE = 20_000;
    private static final int SURVEYED_TO = 7;

    @ParameterizedTest
    @CsvSource({"AT", "NG", "JP"})
    void couplesAreAsAlikeAsPublished(String territory) {
        Skeleton skeleton = SkeletonsTest.skeleton(territory, SIZE);
        Members members = skeleton.members();
        Blueprint blueprint = SkeletonsTest.blueprint(territory, SIZE);
        Strata strata = Strata.of(World.ATLAS, blueprint);
        List<int[]> couples = new ArrayList<>();
        for (int one = 0; one < members.count(); one++) {
            int partner = members.partner(one);
            if (members.sex(one) == Sex.FEMALE && partner != Members.NONE && members.isMember(partner)) {
                couples.add(new int[] {one, partner});
            }
        }
        for (Table.Row row : Table.read("/community/partners.tsv").rows()) {
            ToDoubleFunction<Integer> value = switch (row.text("attribute")) {
                case "birth_year" -> members::birthYear;
                case "education" -> members::education;
                case "cognitive_ability" ->
                    one -> life(members, one, blueprint, strata).ability();
                case "extraversion" ->
                    one -> traits(members, one, blueprint, strata).extraversion();
                case "chronotype" ->
                    one -> traits(members, one, blueprint, strata).morningness();
                default -> throw new AssertionError(row.text("attribute"));
            };

            assertThat(correlation(couples, value)).as(row.text("attribute")).isCloseTo(row.real("r"), within(0.05));
        }
    }

    private static LifeCourse life(Members members, int one, Blueprint blueprint, Strata strata) {
        int drawnAs = members.drawnAs(one);
        return World.SYNTHESIS.life(blueprint, drawnAs, strata.at(drawnAs));
    }

    private static Traits traits(Members members, int one, Blueprint blueprint, Strata strata) {
        return World.SYNTHESIS.traits(blueprint, members.drawnAs(one), life(members, one, blueprint, strata));
    }

    private static double correlation(List<int[]> pairs, ToDoubleFunction<Integer> value) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int[] pair : pairs) {
            double one = value.applyAsDouble(pair[0]);
            double other = value.applyAsDouble(pair[1]);
            x += one;
            y += other;
            xx += one * one;
            yy += other * other;
            xy += one * other;
        }
        double n = pairs.size();
        return (xy - x * y / n) / StrictMath.sqrt((xx - x * x / n) * (yy - y * y / n));
    }

    @Test
    void austriansLiveInHouseholdsOfTheSizesThatASurveyFound() {
        double[] found = sizes(SkeletonsTest.skeleton("AT", SIZE), SURVEYED_TO);
        double difference = 0;
        for (Table.Row row : Table.read("/quality/household_sizes_at.tsv").rows()) {
            int size = Integer.parseInt(row.text("size").replace("+", ""));
            difference += Math.abs(found[size] - row.real("households")) / 2;
        }

        assertThat(difference).isLessThanOrEqualTo(0.05);
    }

    @Test
    void nigeriansLiveInLargerHouseholdsThanJapanese() {
        double[] nigeria = sizes(SkeletonsTest.skeleton("NG", SIZE), SURVEYED_TO);
        double[] japan = sizes(SkeletonsTest.skeleton("JP", SIZE), SURVEYED_TO);

        assertThat(nigeria[1]).isLessThan(0.13);
        assertThat(japan[1]).isBetween(0.3, 0.42);
        assertThat(nigeria[SURVEYED_TO]).isGreaterThan(0.15);
        assertThat(japan[SURVEYED_TO]).isLessThan(0.02);
    }

    @Test
    void mostMinorsLiveWithAParentAndMostGrownJapaneseWithoutTheirs() {
        for (String territory : List.of("AT", "NG", "JP")) {
            Members members = SkeletonsTest.skeleton(territory, SIZE).members();
            double minors = 0;
            double withMother = 0;
            for (int member = 0; member < members.count(); member++) {
                if (members.age(member) < 18) {
                    minors++;
                    int mother = members.mother(member);
                    withMother +=
                            members.isMember(mother) && members.household(mother) == members.household(member) ? 1 : 0;
                }
            }

            assertThat(withMother / minors).as(territory).isBetween(0.85, 0.995);
        }
    }

    /// Shares of households by size; the last counts all that are as large or larger.
    private static double[] sizes(Skeleton skeleton, int last) {
        double[] shares = new double[last + 1];
        Households households = skeleton.households();
        int counted = 0;
        for (int household = 0; household < households.count(); household++) {
            if (households.type(household) != Household.Type.INSTITUTION) {
                shares[Math.min(last, households.size(household))]++;
                counted++;
            }
        }
        for (int size = 1; size <= last; size++) {
            shares[size] /= counted;
        }
        return shares;
    }

    @Test
    void anyNumberOfThreadsMakesTheSameSkeleton() throws Exception {
        String one = inPool(1, () -> everything(SkeletonsTest.make("NG", 2_000)));
        String many = inPool(7, () -> everything(SkeletonsTest.make("NG", 2_000)));

        assertThat(many).isEqualTo(one);
    }

    private static String inPool(int threads, Callable<String> work) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(work).get();
        }
    }

    private static String everything(Skeleton skeleton) {
        StringBuilder all = new StringBuilder();
        Members members = skeleton.members();
        for (int one = 0; one < members.people(); one++) {
            all.append(members.birthDate(one))
                    .append(members.sex(one))
                    .append(' ')
                    .append(members.mother(one))
                    .append(' ')
                    .append(members.father(one))
                    .append(' ')
                    .append(members.partner(one))
                    .append(' ')
                    .append(members.deathYear(one))
                    .append(' ')
                    .append(members.isMember(one) ? members.household(one) + " " + members.income(one) : "")
                    .append('\n');
        }
        return all.toString();
    }
}
