package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The sex that the population tables are split by.
@Description("The sex that the population tables are split by.")
public enum Sex {
    @Description("Women and girls.")
    FEMALE,
    @Description("Men and boys.")
    MALE;

    /// The value of the schema with the name of that one.
    public static Sex of(org.personahub.engine.atlas.Sex value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.engine.atlas.Sex toEngine() {
        return org.personahub.engine.atlas.Sex.valueOf(name());
    }
}
