package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Those a person grew up with, and what they have all lived through.
///
/// @param label what people of those years are called or remember first; absent where there is no such word
/// @param events public events of the person's lifetime that people of the place may remember, oldest first
public record Generation(@Nullable String label, List<LivedEvent> events) {

    /// What an earlier engine knew.
    public static final Generation UNKNOWN = new Generation(null, List.of());

    static final Layout<Generation> LAYOUT = Layout.<Generation>of()
            .text("label", Generation::label)
            .parts("events", LivedEvent.LAYOUT, Generation::events, LivedEvent::line)
            .made(c -> new Generation(c.optional(0), c.at(1)));

    /// A public event that somebody was alive for.
    ///
    /// @param year the year it began, or the year of birth when that is later
    /// @param age the person's age in that year
    /// @param label what it was, neutrally, without the year
    /// @param grave whether it is one that texts mention soberly or not at all
    public record LivedEvent(int year, int age, String label, boolean grave) {

        static final Layout<LivedEvent> LAYOUT = Layout.<LivedEvent>of()
                .whole("year", LivedEvent::year)
                .whole("age", LivedEvent::age)
                .text("label", LivedEvent::label)
                .whole("grave", event -> event.grave() ? 1 : 0)
                .made(c -> new LivedEvent(c.at(0), c.at(1), c.at(2), c.<Integer>at(3) == 1));

        String line() {
            return year + ", aged " + age + ": " + label;
        }
    }
}
