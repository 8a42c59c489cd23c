package org.personahub.engine.corpus;

import org.personahub.engine.random.Normal;

/// A mixture of normals of one standard deviation, whose means lie on a fine grid.
final class NormalMixture {

    private static final int PER_UNIT = 16;
    private static final int HIGHEST = 10;
    private static final int POINTS = 2 * HIGHEST * PER_UNIT + 1;
    private static final double LEAST_SHARE = 1e-12;

    private final double[] weights = new double[POINTS];
    private int lowest = POINTS;
    private int highest = -1;
    private double sum;

    /// Adds a normal. Its weight goes to the two points of the grid beside the mean, so that the mean is kept.
    void add(double mean, double weight) {
        double at = Math.clamp((mean + HIGHEST) * PER_UNIT, 0, POINTS - 1.001);
        int below = (int) at;
        weights[below] += weight * (1 - (at - below));
        weights[below + 1] += weight * (at - below);
        lowest = Math.min(lowest, below);
        highest = Math.max(highest, below + 1);
        sum += weight;
    }

    /// Adds all normals of another mixture.
    ///
    /// @param shift what is added to their means
    /// @param weight of the other mixture as a whole
    void add(NormalMixture other, double shift, double weight) {
        for (int point = other.lowest; point <= other.highest; point++) {
            if (other.weights[point] > 0) {
                add((double) point / PER_UNIT - HIGHEST + shift, weight * other.weights[point] / other.sum);
            }
        }
    }

    /// The ranks of values in the mixture; those of a normal around 0 when nothing was added.
    ///
    /// @param deviation the standard deviation of each normal
    Ranks ranks(double deviation) {
        double[] upTo = new double[2 * POINTS - 1];
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] = Normal.share((double) (i - POINTS + 1) / PER_UNIT / deviation);
        }
        if (highest < 0) {
            add(0, 1);
        }
        double[] scores = new double[POINTS];
        for (int at = 0; at < POINTS; at++) {
            double share = 0;
            for (int mean = lowest; mean <= highest; mean++) {
                share += weights[mean] * upTo[at - mean + POINTS - 1];
            }
            scores[at] = Normal.quantile(Math.clamp(share / sum, LEAST_SHARE, 1 - LEAST_SHARE));
        }
        return new Ranks(scores);
    }

    /// Turns values into standard normal scores of the same rank.
    record Ranks(double[] scores) {

        /// The score of the rank of a value.
        double score(double value) {
            double at = Math.clamp((value + HIGHEST) * PER_UNIT, 0, POINTS - 1.001);
            int below = (int) at;
            return scores[below] + (at - below) * (scores[below + 1] - scores[below]);
        }
    }
}
