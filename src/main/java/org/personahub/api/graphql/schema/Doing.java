package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What time is spent on.
@Description("What time is spent on.")
public enum Doing {
    @Description("Sleep at night, or by day for those who work at night.")
    SLEEP,
    @Description("A rest by day, and an infant's naps.")
    REST,
    @Description("Washing, dressing and being washed and dressed.")
    PERSONAL_CARE,
    @Description("Eating.")
    MEAL,
    @Description("The way to work or school and back.")
    TRAVEL,
    @Description("Paid work, and work for a family's farm or shop.")
    WORK,
    @Description("Lessons and lectures.")
    SCHOOL,
    @Description("Learning by oneself.")
    STUDY,
    @Description("Looking after others.")
    CARE,
    @Description("Cooking, cleaning, water, firewood, and the help of children with them.")
    HOUSEWORK,
    @Description("Shopping, offices, appointments, looking for work.")
    ERRANDS,
    @Description("Play.")
    PLAY,
    @Description("Pastimes.")
    LEISURE,
    @Description("Sport and walks.")
    EXERCISE,
    @Description("Television, radio, news, and what a phone shows.")
    MEDIA,
    @Description("Being with people.")
    COMPANY;

    /// The value of the schema with the name of that one.
    public static Doing of(org.personahub.engine.persona.DaySpan.Doing value) {
        return valueOf(value.name());
    }
}
