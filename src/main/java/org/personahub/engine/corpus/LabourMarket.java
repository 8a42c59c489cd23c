package org.personahub.engine.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;
import org.personahub.engine.random.RankedChoice;

/// What the employed of a territory do, by sex, stage of working life and education, lowest prestige first.
///
/// Each sex's major groups and the employed of each stage and level are given by the tables; the joint table that meets
/// them, keeps near the sizes of single occupations, and otherwise keeps people close to the education an occupation
/// usually has, is found by iterative proportional fitting. How close is set so that education and prestige correlate
/// as they should.
final class LabourMarket {

    /// In so many rounds the sizes of single kinds of occupations are fitted too. Where too few people have the
    /// schooling they take, they cannot all be met; the rounds after that meet what can be, the major groups.
    private static final int SOFT_ROUNDS = 8;

    private static final int ROUNDS = 40;

    /// Years in which the correlation of education and prestige is taken: most have learned what they will by then, and
    /// most still work.
    static final int PRIME_FROM = 30;

    static final int PRIME_TO = 64;

    /// How much rarer people are in an occupation with each level that they are away from its usual education, at most.
    private static final double CLOSEST = 1.6;

    private static final int CLOSENESS_STEPS = 6;

    /// A cell that nobody is in keeps a little, so that whoever is settled in it can be placed.
    private static final double NOBODY = 1e-9;

    private final OccupationLadder ladder;
    private final Workforce workforce;
    private final OccupationSizes sizes;
    private final int[] byKind;
    private final int[] byMajorGroup;
    private final List<List<List<RankedChoice<Occupation>>>> choices = new ArrayList<>();

    LabourMarket(OccupationLadder ladder, Workforce workforce, Society society, StatusNorms norms) {
        this.ladder = ladder;
        this.workforce = workforce;
        this.sizes = new OccupationSizes(ladder, workforce, society);
        this.byKind = IntStream.range(0, ladder.kinds().size()).toArray();
        this.byMajorGroup =
                ladder.kinds().stream().mapToInt(OccupationLadder.Kind::major).toArray();
        double goal = norms.correlation(Step.EDUCATION, Step.OCCUPATIONAL_PRESTIGE);
        double loose = 0;
        double close = CLOSEST;
        for (int step = 0; step < CLOSENESS_STEPS; step++) {
            double middle = (loose + close) / 2;
            if (correlation(middle) < goal) {
                loose = middle;
            } else {
                close = middle;
            }
        }
        for (Sex sex : Sex.values()) {
            choices.add(choices(sex, fit(sex, (loose + close) / 2, ROUNDS)));
        }
    }

    /// What people of that sex, age and education work.
    ///
    /// @param isced 0 to 8
    RankedChoice<Occupation> occupations(Sex sex, int age, int isced) {
        int stage = OccupationLadder.stage(age);
        return choices.get(sex.ordinal()).get(stage).get(Math.min(isced, OccupationLadder.highestLevel(stage)));
    }

    /// What grown people of that sex and education work.
    ///
    /// @param isced 0 to 8
    RankedChoice<Occupation> occupations(Sex sex, int isced) {
        return choices.get(sex.ordinal()).get(OccupationLadder.GROWN).get(isced);
    }

    /// The share of each kind of occupation in each stage and level among the employed of that sex.
    private double[][][] fit(Sex sex, double closeness, int rounds) {
        double[] kindSizes = sizes.ofKinds(sex);
        double[][][] cells = new double[OccupationLadder.STAGES][][];
        double[][] people = new double[OccupationLadder.STAGES][];
        double[] rarer = new double[OccupationLadder.LEVELS];
        Arrays.setAll(rarer, distance -> StrictMath.exp(-closeness * distance));
        for (int stage = 0; stage < cells.length; stage++) {
            people[stage] = new double[OccupationLadder.highestLevel(stage) + 1];
            cells[stage] = new double[people[stage].length][kindSizes.length];
            for (int level = 0; level < people[stage].length; level++) {
                for (int k = 0; k < kindSizes.length; k++) {
                    OccupationLadder.Kind kind = ladder.kinds().get(k);
                    cells[stage][level][k] =
                            kind.isOpen(stage, level) ? kindSizes[k] * rarer[Math.abs(level - kind.usualIsced())] : 0;
                }
            }
        }
        for (int age = Workforce.FIRST_AGE; age <= Workforce.LAST_AGE; age++) {
            double[] at = people[OccupationLadder.stage(age)];
            for (int level = 0; level < OccupationLadder.LEVELS; level++) {
                at[Math.min(level, at.length - 1)] += workforce.people(sex, age, level);
            }
        }
        double workers = 0;
        for (double[] at : people) {
            workers += OccupationSizes.sum(at);
        }
        for (int round = 0; round < rounds; round++) {
            meet(cells, kindSizes, round < SOFT_ROUNDS ? byKind : byMajorGroup);
            for (int stage = 0; stage < cells.length; stage++) {
                for (int level = 0; level < cells[stage].length; level++) {
                    double share = workers == 0 ? 0 : people[stage][level] / workers;
                    OccupationSizes.scale(cells[stage][level], Math.max(share, NOBODY));
                }
            }
        }
        return cells;
    }

    /// Scales the kinds alike within each group until the groups have their sizes.
    ///
    /// @param groups the group of each kind
    private static void meet(double[][][] cells, double[] sizes, int[] groups) {
        double[] goal = new double[sizes.length];
        double[] found = new double[sizes.length];
        for (int k = 0; k < sizes.length; k++) {
            goal[groups[k]] += sizes[k];
        }
        for (double[][] stage : cells) {
            for (double[] level : stage) {
                for (int k = 0; k < level.length; k++) {
                    found[groups[k]] += level[k];
                }
            }
        }
        double[] scales = new double[sizes.length];
        for (int k = 0; k < sizes.length; k++) {
            scales[k] = found[groups[k]] == 0 ? 0 : goal[groups[k]] / found[groups[k]];
        }
        for (double[][] stage : cells) {
            for (double[] level : stage) {
                for (int k = 0; k < level.length; k++) {
                    level[k] *= scales[k];
                }
            }
        }
    }

    /// The correlation of education and prestige among grown workers that such a closeness leads to.
    private double correlation(double closeness) {
        Moments moments = new Moments(2);
        int kinds = ladder.kinds().size();
        for (Sex sex : Sex.values()) {
            double[][] cells = fit(sex, closeness, 2 * SOFT_ROUNDS)[OccupationLadder.GROWN];
            double[] people = workforce.byLevel(sex, PRIME_FROM, PRIME_TO);
            double[] size = sizes.ofKinds(sex);
            double[] prestige = new double[kinds];
            double[] squared = new double[kinds];
            for (int o = 0; o < ladder.occupations().size(); o++) {
                double weight = sizes.of(sex, o);
                double value = ladder.occupations().get(o).prestige();
                prestige[ladder.kind(o)] += weight * value;
                squared[ladder.kind(o)] += weight * value * value;
            }
            for (int level = 0; level < people.length; level++) {
                double sum = OccupationSizes.sum(cells[level]);
                for (int k = 0; k < kinds; k++) {
                    if (size[k] > 0 && people[level] > 0) {
                        double weight = people[level] * cells[level][k] / sum;
                        double mean = prestige[k] / size[k];
                        moments.add(weight, level, mean);
                        moments.spread(weight, 1, Math.max(0, squared[k] / size[k] - mean * mean));
                    }
                }
            }
        }
        return moments.correlation(0, 1);
    }

    private List<List<RankedChoice<Occupation>>> choices(Sex sex, double[][][] cells) {
        double[] kindSizes = sizes.ofKinds(sex);
        List<List<RankedChoice<Occupation>>> byStage = new ArrayList<>();
        for (int stage = 0; stage < OccupationLadder.STAGES; stage++) {
            List<RankedChoice<Occupation>> byLevel = new ArrayList<>();
            for (int level = 0; level <= OccupationLadder.highestLevel(stage); level++) {
                OccupationLadder.Open open = ladder.openTo(stage, level);
                double[] weights = new double[open.indices().length];
                for (int i = 0; i < weights.length; i++) {
                    int o = open.indices()[i];
                    int kind = ladder.kind(o);
                    weights[i] =
                            kindSizes[kind] == 0 ? 0 : cells[stage][level][kind] * sizes.of(sex, o) / kindSizes[kind];
                }
                byLevel.add(RankedChoice.of(open.occupations(), weights));
            }
            byStage.add(byLevel);
        }
        return byStage;
    }
}
