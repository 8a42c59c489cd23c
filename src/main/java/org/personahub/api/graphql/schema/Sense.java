package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The sense a memory comes back with.
@Description("The sense a memory comes back with.")
public enum Sense {
    @Description("Something seen.")
    SIGHT,
    @Description("Something heard.")
    SOUND,
    @Description("Something smelled.")
    SMELL,
    @Description("Something tasted.")
    TASTE,
    @Description("Something touched.")
    TOUCH;

    /// The value of the schema with the name of that one.
    public static Sense of(org.personahub.engine.persona.Memory.Sense value) {
        return valueOf(value.name());
    }
}
