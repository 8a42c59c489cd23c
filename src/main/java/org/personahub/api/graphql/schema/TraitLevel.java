package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A T-score in words.
@Description("A T-score in words.")
public enum TraitLevel {
    @Description("20 to 34.")
    VERY_LOW,
    @Description("35 to 44.")
    LOW,
    @Description("45 to 54.")
    AVERAGE,
    @Description("55 to 64.")
    HIGH,
    @Description("65 to 80.")
    VERY_HIGH;

    /// The value of the schema for that score.
    public static TraitLevel of(double score) {
        return valueOf(org.personahub.engine.persona.TraitLevel.of(score).name());
    }
}
