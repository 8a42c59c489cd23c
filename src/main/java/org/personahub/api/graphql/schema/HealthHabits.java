package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// How healthy somebody feels and what they do for it.
@Description("How healthy somebody feels and what they do for it.")
public record HealthHabits(
        @Description("How they rate their health, 1 (poor) to 5 (excellent); from 11 years on.") @Nullable
        Integer selfRated,

        @Description("Days a week on which they exercise, 0 to 7; from 5 years on.") @Nullable
        Integer exerciseDays,

        @Description("Whether they smoke tobacco; from 18 years on.") @Nullable
        Smoking smoking,

        @Description("How they sleep.") @Nullable SleepQuality sleepQuality,
        @Description("What their eating is like.") @Nullable String diet,

        @Description("How often they drink alcohol; from 18 years on.") @Nullable
        AlcoholUse alcohol) {

    /// As the schema shows it.
    public static HealthHabits of(org.personahub.engine.persona.HealthHabits health) {
        return new HealthHabits(
                health.selfRated(),
                health.exerciseDays(),
                health.smoking() == null ? null : Smoking.of(health.smoking()),
                health.sleepQuality() == null ? null : SleepQuality.of(health.sleepQuality()),
                health.diet(),
                health.alcohol() == null ? null : AlcoholUse.of(health.alcohol()));
    }
}
