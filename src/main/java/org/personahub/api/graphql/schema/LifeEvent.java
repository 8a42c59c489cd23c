package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Something that happened in a life.
@Description("Something that happened in a life.")
public record LifeEvent(
        @Description("Calendar year.") int year,

        @Description("Completed years of the person at some time in that year.")
        int age,

        @Description("A stable word, such as BIRTH or FIRST_JOB.")
        String kind,

        @Description("What happened, in English, without the year.")
        String description) {

    /// As the schema shows it.
    public static LifeEvent of(org.personahub.engine.persona.ExperientialModality.LifeEvent event) {
        return new LifeEvent(event.year(), event.age(), event.kind(), event.description());
    }
}
