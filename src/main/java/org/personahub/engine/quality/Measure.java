package org.personahub.engine.quality;

import org.jspecify.annotations.Nullable;

/// One comparison of people with a reference.
///
/// @param name what is compared, such as `age × marital status`
/// @param population the people it is about, such as `aged 15 and over`
/// @param source id of the reference in the atlas's sources, or the publication
/// @param sourced whether the reference counts a population; false when it is a model of one
/// @param statistic how the distance is computed
/// @param expected the reference's figure, for measures of one figure
/// @param observed the same figure among the people
/// @param value the distance from the reference, 0 when they agree
/// @param noiseFloor the distance that a perfect sampler of that size is expected to have
/// @param threshold the largest distance that passes
/// @param sampleSize how many people it was measured on
public record Measure(
        String name,
        Kind kind,
        String population,
        String source,
        boolean sourced,
        Statistic statistic,
        @Nullable Double expected,
        @Nullable Double observed,
        double value,
        double noiseFloor,
        double threshold,
        long sampleSize) {

    /// Whether the people are as close to the reference as they have to be. A distance that is no number is not.
    public boolean passed() {
        return value <= threshold;
    }

    /// What a measure compares.
    public enum Kind {
        /// The shares of one characteristic.
        MARGINAL,
        /// The shares of the combinations of several characteristics.
        JOINT,
        /// How two characteristics go together.
        CORRELATION,
        /// A published national figure that nothing was fitted on.
        ANCHOR
    }

    /// How a distance is computed.
    public enum Statistic {
        /// Total variation distance: half the sum of the absolute differences of shares.
        TOTAL_VARIATION,
        /// Absolute difference of two figures.
        ABSOLUTE_DIFFERENCE
    }
}
