package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Morningness to eveningness.
@Description("Morningness to eveningness.")
public enum Chronotype {
    @Description("At their best in the morning.")
    MORNING,
    @Description("Neither early nor late.")
    INTERMEDIATE,
    @Description("At their best in the evening.")
    EVENING;

    /// The value of the schema with the name of that one.
    public static Chronotype of(org.personahub.engine.persona.BehavioralModality.Chronotype value) {
        return valueOf(value.name());
    }
}
