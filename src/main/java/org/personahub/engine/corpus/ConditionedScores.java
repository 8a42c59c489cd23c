package org.personahub.engine.corpus;

import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;

/// Standard normal scores of the status path, of which one after the other becomes known.
///
/// Each value that becomes known moves the others as the regression on it says, so that a free draw turns into a draw
/// given what is known (Matheron's rule), and the distribution of what is still unknown is known as well.
final class ConditionedScores {

    private static final double KNOWN = 1e-9;

    private final double[] values;
    private final double[] means;
    private final double[][] covariances;

    /// @param drawn a free draw of all steps
    ConditionedScores(StatusNorms norms, double[] drawn) {
        Step[] steps = Step.values();
        values = drawn.clone();
        means = new double[steps.length];
        covariances = new double[steps.length][steps.length];
        for (Step a : steps) {
            for (Step b : steps) {
                covariances[a.ordinal()][b.ordinal()] = norms.correlation(a, b);
            }
        }
    }

    /// Makes the score of a step known; nothing happens when it is already.
    void know(Step step, double value) {
        int known = step.ordinal();
        double variance = covariances[known][known];
        if (variance < KNOWN) {
            return;
        }
        double[] slopes = new double[values.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = covariances[i][known] / variance;
        }
        double surprise = value - values[known];
        double unexpected = value - means[known];
        for (int i = 0; i < slopes.length; i++) {
            values[i] += slopes[i] * surprise;
            means[i] += slopes[i] * unexpected;
        }
        double[] withKnown = covariances[known].clone();
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes.length; j++) {
                covariances[i][j] -= slopes[i] * withKnown[j];
            }
        }
    }

    /// The draw, given what is known.
    double[] values() {
        return values.clone();
    }

    double value(Step step) {
        return values[step.ordinal()];
    }

    /// What is expected of a step, given what is known.
    double mean(Step step) {
        return means[step.ordinal()];
    }

    /// How far a step spreads around what is expected.
    double deviation(Step step) {
        return StrictMath.sqrt(Math.max(0, covariances[step.ordinal()][step.ordinal()]));
    }
}
