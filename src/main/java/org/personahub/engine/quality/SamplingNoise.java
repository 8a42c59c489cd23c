package org.personahub.engine.quality;

import java.util.Collection;

/// How far a perfect sampler would be from its own reference, and how far people may be.
final class SamplingNoise {

    /// From this many people on, the quality bar holds as it is written.
    static final long FULL_SAMPLE = 100_000;

    /// The bar where cells are few.
    static final double FEW_CELLS = 0.01;

    /// The bar where cells are many, in units of the noise floor.
    static final double TIMES_FLOOR = 1.2;

    /// Above this expected count the normal approximation is off by less than a thousandth.
    private static final double MANY = 100;

    /// Mean absolute value of a standard normal.
    private static final double MEAN_ABSOLUTE_NORMAL = StrictMath.sqrt(2 / StrictMath.PI);

    private SamplingNoise() {}

    /// The expected total variation distance between those shares and a multinomial sample of n people from them.
    ///
    /// It is half the sum of the mean absolute deviations of binomial counts over n: ½ Σ √(2p(1 − p)/(πn)) where
    /// cells are large, and de Moivre's exact formula where they are small, for which the former is too lenient.
    static double floor(Collection<Double> shares, long n) {
        if (n == 0) {
            return 0;
        }
        double sum = 0;
        for (double share : shares) {
            sum += meanAbsoluteDeviation(Math.min(share, 1 - share), n);
        }
        return sum / 2;
    }

    /// The largest total variation distance that passes: 0.01 where cells are few, else 1.2 times the noise floor.
    ///
    /// Fewer people than the bar is meant for get three standard deviations above the floor, where the standard
    /// deviation is at most 1/(2√n) (Efron and Stein), since otherwise chance alone would decide on few cells.
    ///
    /// @param people how many were read
    /// @param n how many of them the shares are about
    static double threshold(double floor, long people, long n) {
        double bar = Math.max(FEW_CELLS, TIMES_FLOOR * floor);
        return people >= FULL_SAMPLE ? bar : Math.max(bar, floor + allowance(n));
    }

    /// The expected absolute error of a figure with that standard error.
    static double floorOf(double standardError) {
        return MEAN_ABSOLUTE_NORMAL * standardError;
    }

    /// The largest difference that passes: the tolerance, or where people are few four standard errors, because a
    /// report looks at many figures.
    static double threshold(double tolerance, double standardError, long people) {
        return people >= FULL_SAMPLE ? tolerance : Math.max(tolerance, 4 * standardError);
    }

    private static double allowance(long n) {
        return n == 0 ? 0 : 3 / (2 * StrictMath.sqrt(n));
    }

    /// Of the share of a cell in a sample of n people.
    private static double meanAbsoluteDeviation(double p, long n) {
        if (p <= 0) {
            return 0;
        }
        double mean = n * p;
        if (mean > MANY) {
            return MEAN_ABSOLUTE_NORMAL * StrictMath.sqrt(p * (1 - p) / n);
        }
        // De Moivre: E|X − np| = 2 (m + 1) C(n, m + 1) p^(m + 1) (1 − p)^(n − m) with m the whole part of np.
        int m = (int) mean;
        double log = StrictMath.log(2.0 * (m + 1)) + (n - m) * StrictMath.log1p(-p);
        for (int i = 0; i <= m; i++) {
            log += StrictMath.log((n - i) * p / (i + 1));
        }
        return StrictMath.exp(log) / n;
    }
}
