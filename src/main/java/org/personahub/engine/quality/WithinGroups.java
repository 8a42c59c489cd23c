package org.personahub.engine.quality;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sums over people, group by group, from which correlations within groups follow: what makes groups differ on average,
/// such as age or territory, does not count as going together.
final class WithinGroups {

    private final int variables;
    private final Map<String, Sums> groups = new TreeMap<>();

    WithinGroups(int variables) {
        this.variables = variables;
    }

    void add(String group, double... values) {
        Sums sums = groups.computeIfAbsent(group, _ -> new Sums(variables));
        sums.n++;
        for (int i = 0; i < variables; i++) {
            sums.sum[i] += values[i];
            for (int j = 0; j <= i; j++) {
                sums.products[i][j] += values[i] * values[j];
            }
        }
    }

    long people() {
        return groups.values().stream().mapToLong(sums -> sums.n).sum();
    }

    /// The people who say something about differences within groups: one less than there are in each.
    long degreesOfFreedom() {
        return people() - groups.size();
    }

    /// The correlation of two variables within groups; 0 when one of them does not vary.
    double correlation(int one, int other) {
        double deviations = StrictMath.sqrt(covariance(one, one) * covariance(other, other));
        return deviations == 0 ? 0 : covariance(one, other) / deviations;
    }

    /// The mean of a variable in a group, or null when nobody is in it.
    @Nullable
    Double mean(String group, int variable) {
        Sums sums = groups.get(group);
        return sums == null ? null : sums.sum[variable] / sums.n;
    }

    long people(String group) {
        Sums sums = groups.get(group);
        return sums == null ? 0 : sums.n;
    }

    /// The standard deviation of a variable within groups.
    double deviation(int variable) {
        return people() == 0 ? 0 : StrictMath.sqrt(covariance(variable, variable) / people());
    }

    private double covariance(int one, int other) {
        int i = Math.max(one, other);
        int j = Math.min(one, other);
        return groups.values().stream()
                .mapToDouble(sums -> sums.products[i][j] - sums.sum[i] * sums.sum[j] / sums.n)
                .sum();
    }

    private static final class Sums {

        private final double[] sum;
        private final double[][] products;
        private long n;

        Sums(int variables) {
            sum = new double[variables];
            products = new double[variables][variables];
        }
    }
}
