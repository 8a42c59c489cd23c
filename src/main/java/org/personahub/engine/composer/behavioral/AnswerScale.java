package org.personahub.engine.composer.behavioral;

import org.personahub.engine.random.Normal;

/// Answers in a few ordered categories, as a standard normal value is cut into them.
final class AnswerScale {

    /// Answers that nearly everybody gives alike hide nearly all of a correlation; more than this is not made up for.
    private static final double MOST_HIDDEN = 0.3;

    private final double[] cuts;
    private final double visible;

    /// @param shares of the answers, least first; they sum to 1
    /// @param shift how much higher the people in question rank, in standard deviations
    AnswerScale(double[] shares, double shift) {
        cuts = new double[shares.length - 1];
        double upTo = 0;
        for (int i = 0; i < cuts.length; i++) {
            upTo += shares[i];
            cuts[i] = Normal.quantile(upTo) - shift;
        }
        visible = Math.max(MOST_HIDDEN, visible(cuts));
    }

    /// The correlation of the answers, as equally spaced numbers, with the value behind them.
    private static double visible(double[] cuts) {
        double covariance = 0;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < cuts.length; i++) {
            double above = 1 - Normal.share(cuts[i]);
            covariance += Normal.density(cuts[i]);
            mean += above;
            square += (2 * i + 1) * above;
        }
        return covariance / StrictMath.sqrt(square - mean * mean);
    }

    /// The answer behind which a value lies that follows an expectation, such that the answers correlate with what is
    /// expected as published.
    ///
    /// @param expected by the published correlations, in standard deviations
    /// @param explained the share of the answers' variance that expectations explain, 0 to 1
    /// @param own a standard normal value of its own
    int answer(double expected, double explained, double own) {
        double value = expected / visible + StrictMath.sqrt(Math.max(0, 1 - explained / visible / visible)) * own;
        int answer = 0;
        while (answer < cuts.length && value > cuts[answer]) {
            answer++;
        }
        return answer;
    }
}
