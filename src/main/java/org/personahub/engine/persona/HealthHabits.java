package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// How healthy somebody feels and what they do for it.
///
/// @param selfRated how they rate their health, 1 (poor) to 5 (excellent); absent below 11 years
/// @param exerciseDays days a week on which they exercise, 0 to 7; absent below 5 years
/// @param smoking whether they smoke tobacco; absent for minors
/// @param sleepQuality how they sleep
/// @param diet what their eating is like, in words
/// @param alcohol how often they drink alcohol; absent for minors
public record HealthHabits(
        @Nullable Integer selfRated,
        @Nullable Integer exerciseDays,
        @Nullable Smoking smoking,
        @Nullable SleepQuality sleepQuality,
        @Nullable String diet,
        @Nullable Alcohol alcohol) {

    /// Of somebody who was stored by an engine that did not draw them yet.
    public static final HealthHabits UNKNOWN = new HealthHabits(null, null, null, null, null, null);

    static final Layout<HealthHabits> LAYOUT = Layout.<HealthHabits>of()
            .optionalWhole("selfRated", HealthHabits::selfRated)
            .optionalWhole("exerciseDays", HealthHabits::exerciseDays)
            .optionalChoice("smoking", Smoking.class, HealthHabits::smoking)
            .optionalChoice("sleepQuality", SleepQuality.class, HealthHabits::sleepQuality)
            .text("diet", HealthHabits::diet)
            .optionalChoice("alcohol", Alcohol.class, HealthHabits::alcohol)
            .made(c -> new HealthHabits(
                    c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4), c.optional(5)));

    /// From least to most.
    public enum Smoking {
        NEVER,
        FORMER,
        CURRENT
    }

    /// From worst to best.
    public enum SleepQuality {
        POOR,
        FAIR,
        GOOD
    }

    /// From least to most.
    public enum Alcohol {
        NEVER,
        /// A few times a year.
        SELDOM,
        MONTHLY,
        WEEKLY,
        DAILY
    }
}
