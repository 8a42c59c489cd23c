package org.personahub.engine.community.statistics;

/// A figure of a network.
///
/// @param value what was found; NaN where there is nothing to measure
/// @param error its standard error when it was found from a sample; 0 when everybody was counted
/// @param sample how many were looked at
public record Estimate(double value, double error, int sample) {

    /// There is nothing to measure, as when all are of one kind.
    static final Estimate NONE = new Estimate(Double.NaN, 0, 0);

    /// What was found by counting everybody.
    static Estimate exact(double value, int people) {
        return new Estimate(value, 0, people);
    }

    /// The mean of a sample and its standard error.
    ///
    /// @param all whether the sample was everybody
    static Estimate mean(double sum, double squares, int sample, boolean all) {
        if (sample == 0) {
            return NONE;
        }
        double mean = sum / sample;
        double variance = Math.max(0, squares / sample - mean * mean);
        return new Estimate(mean, all ? 0 : StrictMath.sqrt(variance / sample), sample);
    }
}
