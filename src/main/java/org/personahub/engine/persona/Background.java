package org.personahub.engine.persona;

/// Where somebody comes from, as T-scores: mean 50 and standard deviation 10 among people of their age and territory;
/// NaN for a person who was stored by an engine that did not draw it yet.
///
/// @param parentalStatus social status of the parents
/// @param ability general cognitive ability, which education and work build on
public record Background(double parentalStatus, double ability) {

    static final Layout<Background> LAYOUT = Layout.<Background>of()
            .score("parentalStatus", Background::parentalStatus)
            .score("ability", Background::ability)
            .made(c -> new Background(c.at(0), c.at(1)));

    /// What an earlier engine knew.
    static final Background UNKNOWN = new Background(Double.NaN, Double.NaN);
}
