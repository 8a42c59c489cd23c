package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How somebody sleeps.
@Description("How somebody sleeps.")
public enum SleepQuality {
    @Description("Badly.")
    POOR,
    @Description("Neither well nor badly.")
    FAIR,
    @Description("Well.")
    GOOD;

    /// The value of the schema with the name of that one.
    public static SleepQuality of(org.personahub.engine.persona.HealthHabits.SleepQuality value) {
        return valueOf(value.name());
    }
}
