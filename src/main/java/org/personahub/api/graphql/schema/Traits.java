package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The Big Five as T-scores: mean 50 and standard deviation 10 in the population.
@Description("The Big Five as T-scores: mean 50 and standard deviation 10 in the population.")
public record Traits(
        @Description("Openness to experience.") double openness,
        @Description("Conscientiousness.") double conscientiousness,
        @Description("Extraversion.") double extraversion,
        @Description("Agreeableness.") double agreeableness,
        @Description("Neuroticism.") double neuroticism) {

    /// As the schema shows it.
    public static Traits of(org.personahub.engine.persona.Traits traits) {
        return new Traits(
                traits.openness(),
                traits.conscientiousness(),
                traits.extraversion(),
                traits.agreeableness(),
                traits.neuroticism());
    }
}
