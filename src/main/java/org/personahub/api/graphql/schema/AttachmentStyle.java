package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The four styles of adult attachment (Bartholomew and Horowitz 1991).
@Description("The four styles of adult attachment (Bartholomew and Horowitz 1991).")
public enum AttachmentStyle {
    @Description("Neither anxious nor avoidant.")
    SECURE,
    @Description("Anxious.")
    PREOCCUPIED,
    @Description("Avoidant.")
    DISMISSING,
    @Description("Anxious and avoidant.")
    FEARFUL;

    /// The value of the schema with the name of that one.
    public static AttachmentStyle of(org.personahub.engine.persona.AttachmentStyle value) {
        return valueOf(value.name());
    }
}
