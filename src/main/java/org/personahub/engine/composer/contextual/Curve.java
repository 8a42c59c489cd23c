package org.personahub.engine.composer.contextual;

/// Curves that the models of this package draw shares from.
final class Curve {

    private Curve() {}

    /// The share that belongs to log odds, 0 to 1.
    static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /// The value at a place between knots, by straight lines; flat outside.
    ///
    /// @param places ascending
    /// @param values one for each place
    static double at(double place, int[] places, double[] values) {
        if (place <= places[0]) {
            return values[0];
        }
        for (int i = 1; i < places.length; i++) {
            if (place < places[i]) {
                double part = (place - places[i - 1]) / (places[i] - places[i - 1]);
                return values[i - 1] + part * (values[i] - values[i - 1]);
            }
        }
        return values[values.length - 1];
    }

    /// A number from 0 to 1 with two decimals.
    static double twoDecimals(double value) {
        return Math.rint(value * 100) / 100;
    }
}
