package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Whether somebody smokes tobacco.
@Description("Whether somebody smokes tobacco.")
public enum Smoking {
    @Description("Never did.")
    NEVER,
    @Description("Did, and has stopped.")
    FORMER,
    @Description("Does.")
    CURRENT;

    /// The value of the schema with the name of that one.
    public static Smoking of(org.personahub.engine.persona.HealthHabits.Smoking value) {
        return valueOf(value.name());
    }
}
