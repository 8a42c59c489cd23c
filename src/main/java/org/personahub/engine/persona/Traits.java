package org.personahub.engine.persona;

/// The Big Five as T-scores: mean 50 and standard deviation 10 in the reference population.
public record Traits(
        double openness, double conscientiousness, double extraversion, double agreeableness, double neuroticism) {

    static final Layout<Traits> LAYOUT = Layout.<Traits>of()
            .real("openness", Traits::openness)
            .real("conscientiousness", Traits::conscientiousness)
            .real("extraversion", Traits::extraversion)
            .real("agreeableness", Traits::agreeableness)
            .real("neuroticism", Traits::neuroticism)
            .made(c -> new Traits(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4)));
}
