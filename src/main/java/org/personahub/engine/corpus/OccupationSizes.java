package org.personahub.engine.corpus;

import java.util.List;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;

/// How many of the employed of each sex there should be in each occupation: the women's shares of all occupations,
/// raked
/// to the size of each major group and the employed of each sex.
final class OccupationSizes {

    private static final int ROUNDS = 100;

    private final OccupationLadder ladder;
    private final double[][] sizes;

    OccupationSizes(OccupationLadder ladder, Workforce workforce, Society society) {
        this.ladder = ladder;
        List<Occupation> occupations = ladder.occupations();
        int sexes = Sex.values().length;
        double[] employed = new double[sexes];
        sizes = new double[sexes][occupations.size()];
        double[][] groups = new double[sexes][society.occupationMix().size()];
        for (Sex sex : Sex.values()) {
            int s = sex.ordinal();
            employed[s] = sum(workforce.byLevel(sex, Workforce.FIRST_AGE, Workforce.LAST_AGE));
            for (int o = 0; o < occupations.size(); o++) {
                Occupation one = occupations.get(o);
                double share = sex == Sex.FEMALE ? one.femaleShare() : 1 - one.femaleShare();
                sizes[s][o] = one.weight() * (one.informal() ? society.informalWork() : 1) * share;
                groups[s][one.major()] += sizes[s][o];
            }
        }
        double all = sum(employed);
        double[][] target = new double[sexes][];
        for (int s = 0; s < sexes; s++) {
            target[s] = groups[s].clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int group = 0; group < groups[0].length; group++) {
                double found = 0;
                for (double[] of : target) {
                    found += of[group];
                }
                for (double[] of : target) {
                    of[group] *= found == 0 ? 0 : society.occupationMix().get(group) / found;
                }
            }
            for (int s = 0; s < sexes; s++) {
                scale(target[s], all == 0 ? 0 : employed[s] / all);
            }
        }
        for (int s = 0; s < sexes; s++) {
            scale(target[s], 1);
            for (int o = 0; o < sizes[s].length; o++) {
                int group = occupations.get(o).major();
                sizes[s][o] *= groups[s][group] == 0 ? 0 : target[s][group] / groups[s][group];
            }
        }
    }

    /// The share of an occupation among the employed of a sex.
    double of(Sex sex, int occupation) {
        return sizes[sex.ordinal()][occupation];
    }

    /// The share of each kind of occupation among the employed of a sex.
    double[] ofKinds(Sex sex) {
        double[] kinds = new double[ladder.kinds().size()];
        for (int o = 0; o < sizes[sex.ordinal()].length; o++) {
            kinds[ladder.kind(o)] += of(sex, o);
        }
        return kinds;
    }

    /// Scales values alike until they have that sum.
    static void scale(double[] values, double sum) {
        double found = sum(values);
        double scale = found == 0 ? 0 : sum / found;
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
