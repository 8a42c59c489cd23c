package org.personahub.engine.composer.language;

import org.jspecify.annotations.Nullable;

/// One way to write a symbol of a grammar.
///
/// @param number its number among all alternatives of the grammar
/// @param id its name, when somebody asks for it
/// @param condition what must hold for the person
/// @param weight relative likelihood among those that fit, above 0
/// @param pulls how much likelier each measure makes it
record Alternative(int number, @Nullable String id, Condition condition, double weight, Pull[] pulls, Piece[] pieces) {

    /// How far from the mean a measure still adds to the pull, in standard deviations.
    private static final double FURTHEST = 3;

    double weight(Facts facts) {
        double exponent = 0;
        for (Pull pull : pulls) {
            double amount = facts.measure(pull.measure);
            exponent += Double.isNaN(amount) ? 0 : pull.strength * Math.clamp(amount, -FURTHEST, FURTHEST);
        }
        return pulls.length == 0 ? weight : weight * StrictMath.exp(exponent);
    }

    /// A measure that makes an alternative likelier.
    ///
    /// @param strength by how much one standard deviation multiplies the likelihood, as a logarithm
    record Pull(Measure measure, double strength) {}
}
