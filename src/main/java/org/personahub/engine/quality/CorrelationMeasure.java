package org.personahub.engine.quality;

import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.Measure.Statistic;

/// Compares a correlation among people with a published one that the generator aims at.
final class CorrelationMeasure {

    private CorrelationMeasure() {}

    /// The comparison; the reference is a model.
    ///
    /// @param r the published correlation
    /// @param found the one among the people
    /// @param free degrees of freedom of the one that was found, at least 1
    /// @param tolerance the largest difference that passes in a full sample
    /// @param people how many were read
    /// @param sample how many of them it was found in
    static Measure modelled(
            String name,
            String population,
            String source,
            double r,
            double found,
            long free,
            double tolerance,
            long people,
            long sample) {
        double error = (1 - r * r) / StrictMath.sqrt(free);
        return new Measure(
                name,
                Kind.CORRELATION,
                population,
                source,
                false,
                Statistic.ABSOLUTE_DIFFERENCE,
                r,
                found,
                Math.abs(found - r),
                SamplingNoise.floorOf(error),
                SamplingNoise.threshold(tolerance, error, people),
                sample);
    }
}
