package org.personahub.engine.community.ties;

import org.personahub.engine.random.RandomStream;

/// Exponential values with mean 1, from a table: they are drawn hundreds of millions of times for a big community,
/// and a thousand different ones do.
final class Exponential {

    private static final double[] QUANTILES = quantiles(1024);

    private Exponential() {}

    private static double[] quantiles(int count) {
        double[] quantiles = new double[count];
        for (int i = 0; i < count; i++) {
            quantiles[i] = -StrictMath.log((i + 0.5) / count);
        }
        return quantiles;
    }

    static double draw(RandomStream stream) {
        return QUANTILES[stream.below(QUANTILES.length)];
    }
}
