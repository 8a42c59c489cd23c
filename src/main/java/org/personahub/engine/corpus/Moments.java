package org.personahub.engine.corpus;

/// Weighted means, variances and covariances of some values.
final class Moments {

    private final double[] sums;
    private final double[][] products;
    private double weights;

    Moments(int values) {
        sums = new double[values];
        products = new double[values][values];
    }

    void add(double weight, double... values) {
        weights += weight;
        for (int i = 0; i < values.length; i++) {
            sums[i] += weight * values[i];
            for (int j = 0; j < values.length; j++) {
                products[i][j] += weight * values[i] * values[j];
            }
        }
    }

    /// Adds to the variance of one value only, for those who were added with the mean of a group.
    void spread(double weight, int value, double variance) {
        products[value][value] += weight * variance;
    }

    /// How much was added; the rest has no meaning when that is nothing.
    double weight() {
        return weights;
    }

    double mean(int value) {
        return sums[value] / weights;
    }

    double covariance(int one, int other) {
        return products[one][other] / weights - mean(one) * mean(other);
    }

    /// The correlation of two values; 0 when one of them does not vary.
    double correlation(int one, int other) {
        double variances = covariance(one, one) * covariance(other, other);
        return variances > 0 ? covariance(one, other) / StrictMath.sqrt(variances) : 0;
    }
}
