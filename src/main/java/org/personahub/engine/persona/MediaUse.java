package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long somebody is with each medium on a usual day, in hours of 0 to 12, also while doing something else. A medium
/// that is out of reach has 0 hours; all are absent below 3 years.
///
/// @param television television and films
/// @param radio radio and music
/// @param reading newspapers, magazines and books
/// @param online the internet, on any device
/// @param games games on a screen
/// @param languages the languages they follow media in, English names
public record MediaUse(
        @Nullable Double television,
        @Nullable Double radio,
        @Nullable Double reading,
        @Nullable Double online,
        @Nullable Double games,
        List<String> languages) {

    /// Of an infant, or of somebody of whom an earlier engine did not know.
    public static final MediaUse NONE = new MediaUse(null, null, null, null, null, List.of());

    static final Layout<MediaUse> LAYOUT = Layout.<MediaUse>of()
            .optionalReal("television", MediaUse::television)
            .optionalReal("radio", MediaUse::radio)
            .optionalReal("reading", MediaUse::reading)
            .optionalReal("online", MediaUse::online)
            .optionalReal("games", MediaUse::games)
            .texts("languages", MediaUse::languages)
            .made(c ->
                    new MediaUse(c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4), c.at(5)));
}
