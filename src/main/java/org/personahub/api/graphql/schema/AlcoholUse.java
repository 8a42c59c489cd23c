package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How often an adult drinks alcohol.
@Description("How often an adult drinks alcohol.")
public enum AlcoholUse {
    @Description("Never.")
    NEVER,
    @Description("A few times a year.")
    SELDOM,
    @Description("Every month.")
    MONTHLY,
    @Description("Every week.")
    WEEKLY,
    @Description("Nearly every day.")
    DAILY;

    /// The value of the schema with the name of that one.
    public static AlcoholUse of(org.personahub.engine.persona.HealthHabits.Alcohol value) {
        return valueOf(value.name());
    }
}
