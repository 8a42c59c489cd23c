package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// How healthy somebody feels and what they do for it.
///
/// @param selfRated how they rate their health, 1 (poor) to 5 (excellent); absent below 11 years
/// @param exerciseDays days a week on which they exercise, 0 to 7; absent below 5 years
/// @param smoking whether they smoke tobacco; absent for minors
public record HealthHabits(
        @Nullable Integer selfRated,
        @Nullable Integer exerciseDays,
        @Nullable Smoking smoking) {

    /// Of somebody who was stored by an engine that did not draw them yet.
    public static final HealthHabits UNKNOWN = new HealthHabits(null, null, null);

    static final Layout<HealthHabits> LAYOUT = Layout.<HealthHabits>of()
            .optionalWhole("selfRated", HealthHabits::selfRated)
            .optionalWhole("exerciseDays", HealthHabits::exerciseDays)
            .optionalChoice("smoking", Smoking.class, HealthHabits::smoking)
            .made(c -> new HealthHabits(c.optional(0), c.optional(1), c.optional(2)));

    /// From least to most.
    public enum Smoking {
        NEVER,
        FORMER,
        CURRENT
    }
}
