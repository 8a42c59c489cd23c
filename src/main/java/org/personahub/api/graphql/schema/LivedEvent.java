package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A public event that somebody was alive for.
@Description("A public event that somebody was alive for.")
public record LivedEvent(
        @Description("The year they met it.") int year,
        @Description("Their age in that year.") int age,

        @Description("What it was, neutrally, without the year.")
        String label,

        @Description("Whether it is one to mention soberly or not at all.")
        boolean grave) {

    /// As the schema shows it.
    public static LivedEvent of(org.personahub.engine.persona.Generation.LivedEvent event) {
        return new LivedEvent(event.year(), event.age(), event.label(), event.grave());
    }
}
