package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The frame of a body.
@Description("The frame of a body.")
public enum Build {
    @Description("Very light for the height.")
    SLIGHT,
    @Description("Light for the height.")
    SLIM,
    @Description("Neither light nor heavy for the height.")
    MEDIUM,
    @Description("Somewhat heavy for the height.")
    STURDY,
    @Description("Heavy for the height.")
    HEAVY,
    @Description("Minors, whose bodies nobody describes.")
    NOT_APPLICABLE;

    /// The value of the schema with the name of that one.
    public static Build of(org.personahub.engine.persona.VisualModality.Build value) {
        return valueOf(value.name());
    }
}
