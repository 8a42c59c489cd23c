package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// Where somebody comes from, as T-scores: mean 50 and standard deviation 10 among people of their age and territory;
/// NaN for a person who was stored by an engine that did not draw it yet.
///
/// @param parentalStatus social status of the parents
/// @param ability general cognitive ability, which education and work build on
/// @param formerOccupation ISCO-08 unit group of what the retired did; absent for all others
public record Background(
        double parentalStatus, double ability, @Nullable Coded formerOccupation) {

    static final Layout<Background> LAYOUT = Layout.<Background>of()
            .score("parentalStatus", Background::parentalStatus)
            .score("ability", Background::ability)
            .classified("formerOccupation", Background::formerOccupation)
            .made(c -> new Background(c.at(0), c.at(1), c.optional(2)));

    /// What an earlier engine knew.
    static final Background UNKNOWN = new Background(Double.NaN, Double.NaN, null);

    /// The same background of somebody who once did that.
    public Background withFormerOccupation(@Nullable Coded occupation) {
        return new Background(parentalStatus, ability, occupation);
    }
}
