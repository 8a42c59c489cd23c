package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways of the place. They say what is common there, not what this person believes.
///
/// @param foods dishes the person eats often, most often first
/// @param breakfast what they usually have in the morning
/// @param feasts feasts of the place with the month they fall in
/// @param weekend the days most people have off
/// @param greeting how people greet
public record Culture(
        List<String> foods,
        @Nullable String breakfast,
        List<String> feasts,
        @Nullable Weekend weekend,
        @Nullable String greeting) {

    /// What an earlier engine knew.
    public static final Culture UNKNOWN = new Culture(List.of(), null, List.of(), null, null);

    static final Layout<Culture> LAYOUT = Layout.<Culture>of()
            .texts("foods", Culture::foods)
            .text("breakfast", Culture::breakfast)
            .texts("feasts", Culture::feasts)
            .optionalChoice("weekend", Weekend.class, Culture::weekend)
            .text("greeting", Culture::greeting)
            .made(c -> new Culture(c.at(0), c.optional(1), c.at(2), c.optional(3), c.optional(4)));

    /// The days of rest.
    public enum Weekend {
        SATURDAY_SUNDAY,
        FRIDAY_SATURDAY,
        THURSDAY_FRIDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY,
        FRIDAY_SUNDAY
    }
}
