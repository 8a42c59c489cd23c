package org.personahub.engine.random;

import java.util.function.IntPredicate;

/// A discrete distribution that is drawn from in constant time (Walker's alias method, built as Vose does).
public final class AliasTable {

    /// Of each column up to where it stands for itself, and then which other it stands for beyond: next to each other,
    /// because tables are large and a draw looks at one column.
    private final double[] columns;

    private AliasTable(double[] threshold, int[] alias) {
        this.columns = new double[2 * threshold.length];
        for (int i = 0; i < threshold.length; i++) {
            columns[2 * i] = threshold[i];
            columns[2 * i + 1] = alias[i];
        }
    }

    /// The distribution over 0 … weights.length - 1 in proportion to the weights.
    ///
    /// @throws IllegalArgumentException when there is no weight, one is negative or not finite, or all are zero
    public static AliasTable of(double... weights) {
        int n = weights.length;
        double sum = sum(weights);
        double[] threshold = new double[n];
        int[] alias = new int[n];
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            threshold[i] = weights[i] * n / sum;
            if (threshold[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            alias[less] = more;
            threshold[more] -= 1 - threshold[less];
            if (threshold[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        while (larges > 0) {
            threshold[large[--larges]] = 1;
        }
        // What is left among the small ones missed 1 by rounding alone, unless its weight is zero.
        int heaviest = heaviest(weights);
        while (smalls > 0) {
            int rest = small[--smalls];
            if (weights[rest] > 0) {
                threshold[rest] = 1;
            } else {
                threshold[rest] = 0;
                alias[rest] = heaviest;
            }
        }
        return new AliasTable(threshold, alias);
    }

    /// The sum of weights that make a distribution.
    ///
    /// @throws IllegalArgumentException when there is no weight, one is negative or not finite, or all are zero
    static double sum(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a weight must be zero or more, and finite: " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("at least one of " + weights.length + " weights must be above zero");
        }
        return sum;
    }

    private static int heaviest(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] > weights[best]) {
                best = i;
            }
        }
        return best;
    }

    /// An index, drawn with one step of the stream.
    public int pick(RandomStream stream) {
        double scaled = stream.uniform() * size();
        int column = (int) scaled;
        return scaled - column < columns[2 * column] ? column : (int) columns[2 * column + 1];
    }

    /// The share of the outcomes that the test accepts, 0 to 1.
    public double share(IntPredicate test) {
        double sum = 0;
        for (int column = 0; column < size(); column++) {
            double threshold = columns[2 * column];
            if (test.test(column)) {
                sum += threshold;
            }
            if (threshold < 1 && test.test((int) columns[2 * column + 1])) {
                sum += 1 - threshold;
            }
        }
        return sum / size();
    }

    /// How many outcomes there are.
    public int size() {
        return columns.length / 2;
    }
}
