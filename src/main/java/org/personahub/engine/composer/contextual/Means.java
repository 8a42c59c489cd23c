package org.personahub.engine.composer.contextual;

import org.personahub.engine.random.Normal;

/// What a household has to live on.
///
/// @param wealth standard deviations from the mean of the territory's households
/// @param perHead thousands of international dollars a year for each of them
record Means(double wealth, double perHead) {

    /// The share of households that have less, 0 to 1.
    double rank() {
        return Normal.share(wealth);
    }

    /// The share of such households that have something.
    ///
    /// @param half means at which half of them have it, in thousands of international dollars
    /// @param steepness how fast the share grows with the logarithm of means
    /// @param shift log odds to add
    double share(double half, double steepness, double shift) {
        return Curve.logistic(steepness * StrictMath.log(perHead / half) + shift);
    }
}
