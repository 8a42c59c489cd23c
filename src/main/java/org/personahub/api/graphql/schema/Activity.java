package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What a person mainly does, after the labour-force status of censuses.
@Description("What a person mainly does, after the labour-force status of censuses.")
public enum Activity {
    @Description("Below school age.")
    EARLY_CHILDHOOD,
    @Description("At school or in training.")
    IN_EDUCATION,
    @Description("At work.")
    EMPLOYED,
    @Description("Without work and looking for it.")
    UNEMPLOYED,
    @Description("Keeping a home.")
    HOMEMAKING,
    @Description("Retired.")
    RETIRED,
    @Description("Not able to work.")
    UNABLE_TO_WORK;

    /// The value of the schema with the name of that one.
    public static Activity of(org.personahub.engine.atlas.Activity value) {
        return valueOf(value.name());
    }
}
