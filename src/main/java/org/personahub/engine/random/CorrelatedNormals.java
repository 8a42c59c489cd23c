package org.personahub.engine.random;

import java.util.Optional;

/// Several normal values of mean 0 with given correlations or covariances, by the Cholesky factor of their matrix.
public final class CorrelatedNormals {

    private final double[][] factor;

    private CorrelatedNormals(double[][] factor) {
        this.factor = factor;
    }

    /// Normals with that matrix.
    ///
    /// @param correlations symmetric; ones on the diagonal make the values standard normals
    /// @throws IllegalArgumentException when no set of variables can have these correlations
    public static CorrelatedNormals of(double[][] correlations) {
        return find(correlations)
                .orElseThrow(() -> new IllegalArgumentException("the correlations contradict each other"));
    }

    /// Normals with that matrix; empty when no set of variables can have it.
    ///
    /// @param correlations symmetric
    public static Optional<CorrelatedNormals> find(double[][] correlations) {
        int n = correlations.length;
        double[][] factor = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = correlations[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= factor[row][k] * factor[column][k];
                }
                if (row != column) {
                    factor[row][column] = sum / factor[column][column];
                } else if (sum > 0) {
                    factor[row][row] = StrictMath.sqrt(sum);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new CorrelatedNormals(factor));
    }

    /// One joint draw.
    public double[] draw(RandomStream stream) {
        double[] independent = new double[factor.length];
        for (int i = 0; i < independent.length; i++) {
            independent[i] = stream.normal();
        }
        return combine(independent);
    }

    /// The correlated values that follow from independent ones; the first keeps its value.
    ///
    /// @param independent standard normals, as many as there are variables
    public double[] combine(double[] independent) {
        int n = factor.length;
        double[] values = new double[n];
        for (int row = 0; row < n; row++) {
            double sum = 0;
            for (int k = 0; k <= row; k++) {
                sum += factor[row][k] * independent[k];
            }
            values[row] = sum;
        }
        return values;
    }

    /// The weights that predict another standard normal value best from these, and so give it these correlations.
    ///
    /// @param correlations of the other value with each of these
    public double[] weights(double[] correlations) {
        double[] weights = whitened(correlations);
        for (int row = factor.length - 1; row >= 0; row--) {
            for (int k = row + 1; k < factor.length; k++) {
                weights[row] -= factor[k][row] * weights[k];
            }
            weights[row] /= factor[row][row];
        }
        return weights;
    }

    /// The share of another value's variance that these explain; above 1 when no value can have these correlations.
    ///
    /// @param correlations of the other value with each of these
    public double explained(double[] correlations) {
        double sum = 0;
        for (double part : whitened(correlations)) {
            sum += part * part;
        }
        return sum;
    }

    private double[] whitened(double[] correlations) {
        double[] parts = new double[factor.length];
        for (int row = 0; row < factor.length; row++) {
            double sum = correlations[row];
            for (int k = 0; k < row; k++) {
                sum -= factor[row][k] * parts[k];
            }
            parts[row] = sum / factor[row][row];
        }
        return parts;
    }
}
