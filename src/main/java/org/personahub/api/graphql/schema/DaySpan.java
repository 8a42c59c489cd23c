package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A stretch of a day that somebody spends on one thing.
@Description("A stretch of a day that somebody spends on one thing.")
public record DaySpan(
        @Description("When it begins, HH:mm, local time.") String from,

        @Description("When it ends, HH:mm, local time; after midnight when it is earlier than from.")
        String to,

        @Description("What it is spent on.") Doing doing,

        @Description("The same in words.") String words,

        @Description("Where.") Whereabouts where) {

    /// As the schema shows it.
    public static DaySpan of(org.personahub.engine.persona.DaySpan from) {
        return new DaySpan(
                org.personahub.engine.persona.DaySpan.clock(from.from()),
                org.personahub.engine.persona.DaySpan.clock(from.to()),
                Doing.of(from.doing()),
                from.words(),
                Whereabouts.of(from.where()));
    }
}
