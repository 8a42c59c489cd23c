package org.personahub.engine.synthesis;

import org.personahub.engine.random.Normal;
import org.personahub.engine.random.RankedChoice;

/// How alike those are who live as a couple, in levels of education.
///
/// Behind the levels stand two correlated normal scores. How many people share a level differs by place and cohort, so
/// the scores are correlated as strongly as it takes for the levels to correlate as published.
final class Homogamy {

    /// The correlation of his level with hers within a cohort. It is a little more than the 0.55 of couples that is
    /// recalled after Horwitz et al. 2023, since partners are chosen among few candidates.
    private static final double CORRELATION = 0.57;

    /// Scores that stand for the many people of one level.
    private static final int SCORES = 6;

    private static final double LEAST = 0.3;
    private static final double MOST = 0.93;
    private static final int HALVINGS = 8;

    private final RankedChoice<Integer> here;
    private final RankedChoice<Integer> there;
    private final double[][] scoresHere;
    private final double[][] scoresThere;
    private final double r;

    /// @param here levels of those of the sex and birth year of one of the two
    /// @param there of the other
    Homogamy(RankedChoice<Integer> here, RankedChoice<Integer> there) {
        this.here = here;
        this.there = there;
        this.scoresHere = scores(here);
        this.scoresThere = scores(there);
        double low = LEAST;
        double high = MOST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (correlation(middle) < CORRELATION) {
                low = middle;
            } else {
                high = middle;
            }
        }
        this.r = (low + high) / 2;
    }

    /// How much more probable a couple of these two levels is than two people who met by chance.
    double likeness(int levelHere, int levelThere) {
        return likeness(here.values().indexOf(levelHere), there.values().indexOf(levelThere), r);
    }

    private double likeness(int i, int j, double correlation) {
        double sum = 0;
        for (double x : scoresHere[i]) {
            for (double y : scoresThere[j]) {
                sum += StrictMath.exp((2 * correlation * x * y - correlation * correlation * (x * x + y * y))
                        / (2 * (1 - correlation * correlation)));
            }
        }
        return sum / (SCORES * SCORES);
    }

    /// The correlation of the levels of couples of whom one is drawn given the other, when the scores have that one.
    private double correlation(double scores) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        double[] weights = new double[scoresThere.length];
        for (int i = 0; i < scoresHere.length; i++) {
            double all = 0;
            for (int j = 0; j < weights.length; j++) {
                weights[j] = there.share(j) * likeness(i, j, scores);
                all += weights[j];
            }
            double one = here.values().get(i);
            x += here.share(i) * one;
            xx += here.share(i) * one * one;
            for (int j = 0; j < weights.length; j++) {
                double share = here.share(i) * weights[j] / all;
                double other = there.values().get(j);
                y += share * other;
                yy += share * other * other;
                xy += share * one * other;
            }
        }
        double spread = (xx - x * x) * (yy - y * y);
        return spread <= 0 ? 1 : (xy - x * y) / StrictMath.sqrt(spread);
    }

    private static double[][] scores(RankedChoice<Integer> levels) {
        double[][] scores = new double[levels.values().size()][SCORES];
        double below = 0;
        for (int level = 0; level < scores.length; level++) {
            for (int i = 0; i < SCORES; i++) {
                double rank = below + levels.share(level) * (i + 0.5) / SCORES;
                scores[level][i] = Normal.quantile(Math.clamp(rank, 0.002, 0.998));
            }
            below += levels.share(level);
        }
        return scores;
    }
}
