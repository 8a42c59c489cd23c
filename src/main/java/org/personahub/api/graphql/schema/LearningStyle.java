package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The four ways of Kolb's learning cycle.
@Description("The four ways of Kolb's learning cycle.")
public enum LearningStyle {
    @Description("By living through it.")
    EXPERIENCING,
    @Description("By looking back on it.")
    REFLECTING,
    @Description("By putting it into ideas.")
    THINKING,
    @Description("By trying it out.")
    ACTING;

    /// The value of the schema with the name of that one.
    public static LearningStyle of(org.personahub.engine.persona.ExperientialModality.LearningStyle value) {
        return valueOf(value.name());
    }
}
