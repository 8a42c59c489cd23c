package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The work of a person who works; everything is absent or empty for all others.
///
/// @param status on whose account they work
/// @param informal whether it is work without contract, social insurance or registration
/// @param industry ISIC Rev. 4 section
/// @param weeklyHours usual hours a week
/// @param commuteMinutes one way
/// @param commuteMode how they get there
/// @param workplace where they work, in words, such as `in a clinic`
/// @param shift when they work
/// @param yearsInJob completed years in the present job
/// @param tasks what they do there, in words
/// @param skills what the work takes
public record Work(
        @Nullable Status status,
        @Nullable Boolean informal,
        @Nullable Coded industry,
        @Nullable Integer weeklyHours,
        @Nullable Integer commuteMinutes,
        @Nullable CommuteMode commuteMode,
        @Nullable String workplace,
        @Nullable Shift shift,
        @Nullable Integer yearsInJob,
        List<String> tasks,
        List<String> skills) {

    /// Of somebody who does not work, or of whom an earlier engine did not know.
    public static final Work NONE =
            new Work(null, null, null, null, null, null, null, null, null, List.of(), List.of());

    static final Layout<Work> LAYOUT = Layout.<Work>of()
            .optionalChoice("status", Status.class, Work::status)
            .optionalFlag("informal", Work::informal)
            .classified("industry", Work::industry)
            .optionalWhole("weeklyHours", Work::weeklyHours)
            .optionalWhole("commuteMinutes", Work::commuteMinutes)
            .optionalChoice("commuteMode", CommuteMode.class, Work::commuteMode)
            .text("workplace", Work::workplace)
            .optionalChoice("shift", Shift.class, Work::shift)
            .optionalWhole("yearsInJob", Work::yearsInJob)
            .texts("tasks", Work::tasks)
            .texts("skills", Work::skills)
            .made(c -> new Work(
                    c.optional(0),
                    c.optional(1),
                    c.optional(2),
                    c.optional(3),
                    c.optional(4),
                    c.optional(5),
                    c.optional(6),
                    c.optional(7),
                    c.optional(8),
                    c.at(9),
                    c.at(10)));

    /// Status in employment.
    public enum Status {
        EMPLOYEE,
        EMPLOYER,
        OWN_ACCOUNT,
        FAMILY_WORKER
    }

    /// How somebody gets to work.
    public enum CommuteMode {
        NONE,
        WALKING,
        BICYCLE,
        MOTORCYCLE,
        CAR,
        PUBLIC_TRANSPORT
    }

    /// When somebody works.
    public enum Shift {
        DAY,
        EARLY,
        LATE,
        NIGHT,
        ROTATING,
        SPLIT,
        SEASONAL,
        FLEXIBLE
    }
}
