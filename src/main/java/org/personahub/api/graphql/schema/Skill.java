package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Something somebody can do.
@Description("Something somebody can do.")
public record Skill(
        @Description("What.") String words,

        @Description("1 has begun, 2 gets along, 3 does it well, 4 teaches others, 5 is asked from afar.")
        int level) {

    /// As the schema shows it.
    public static Skill of(org.personahub.engine.persona.Skill from) {
        return new Skill(from.words(), from.level());
    }
}
