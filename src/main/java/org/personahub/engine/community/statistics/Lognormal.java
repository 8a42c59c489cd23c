package org.personahub.engine.community.statistics;

import java.util.List;
import org.personahub.engine.random.Normal;

/// How far counts are from a lognormal distribution of whole numbers.
final class Lognormal {

    private Lognormal() {}

    /// The largest difference of both cumulative distributions.
    ///
    /// @param counts how many have 0, 1, 2 …
    /// @param mean of the logarithm of those above 0
    /// @param spread its standard deviation
    static double distance(List<Integer> counts, double mean, double spread) {
        double all = 0;
        for (int count : counts) {
            all += count;
        }
        double distance = 0;
        double below = 0;
        for (int value = 0; value < counts.size() && spread > 0; value++) {
            below += counts.get(value);
            double expected = Normal.share((StrictMath.log(value + 0.5) - mean) / spread);
            distance = Math.max(distance, Math.abs(below / all - expected));
        }
        return distance;
    }
}
