package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Something somebody does without deciding it each time.
@Description("Something somebody does without deciding it each time.")
public record Habit(
        @Description("What sets it off.") String cue,

        @Description("What they then do.") String routine,

        @Description("What it gives them.") String reward) {

    /// As the schema shows it.
    public static Habit of(org.personahub.engine.persona.Habit from) {
        return new Habit(from.cue(), from.routine(), from.reward());
    }
}
