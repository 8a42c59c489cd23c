package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The five ways of handling conflict (Thomas and Kilmann 1974).
@Description("The five ways of handling conflict (Thomas and Kilmann 1974).")
public enum ConflictStyle {
    @Description("Holding out for one's own side.")
    COMPETING,
    @Description("Looking for what serves both.")
    COLLABORATING,
    @Description("Meeting halfway.")
    COMPROMISING,
    @Description("Leaving it.")
    AVOIDING,
    @Description("Giving in.")
    ACCOMMODATING;

    /// The value of the schema with the name of that one.
    public static ConflictStyle of(org.personahub.engine.persona.BehavioralModality.ConflictStyle value) {
        return valueOf(value.name());
    }
}
