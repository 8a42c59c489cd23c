package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Reading and writing, in any language.
@Description("Reading and writing, in any language.")
public enum Literacy {
    @Description("Neither.")
    NONE,
    @Description("Letters and short messages, or still learning.")
    BASIC,
    @Description("Both.")
    FULL;

    /// The value of the schema with the name of that one.
    public static Literacy of(org.personahub.engine.persona.Study.Literacy value) {
        return valueOf(value.name());
    }
}
