package org.personahub.engine.composer.behavioral;

/// Where and when something is done in free time.
public enum FreeTime {
    /// At home, at any hour.
    HOME,
    /// Away from home, by day.
    OUT,
    /// Exercise, by day.
    SPORT,
    /// Before noon, out of doors.
    MORNING,
    /// After dark, out of doors.
    NIGHT
}
