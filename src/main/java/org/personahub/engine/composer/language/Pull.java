package org.personahub.engine.composer.language;

/// A measure that makes an alternative likelier.
final class Pull {

    /// How far from the mean a measure still adds to the pull, in standard deviations.
    private static final int FURTHEST = 3;

    /// How finely a measure is looked at: steps in one standard deviation.
    private static final int STEPS = 20;

    private final Measure measure;
    private final double[] factors;

    /// @param strength by how much one standard deviation multiplies the likelihood, as a logarithm
    Pull(Measure measure, double strength) {
        this.measure = measure;
        this.factors = new double[2 * FURTHEST * STEPS + 1];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = StrictMath.exp(strength * ((double) i / STEPS - FURTHEST));
        }
    }

    /// By how much the likelihood of a person's alternative is multiplied; 1 for a measure that nobody has put.
    double factor(Facts facts) {
        double amount = facts.measure(measure);
        if (Double.isNaN(amount)) {
            return 1;
        }
        return factors[(int) Math.rint((Math.clamp(amount, -FURTHEST, FURTHEST) + FURTHEST) * STEPS)];
    }
}
