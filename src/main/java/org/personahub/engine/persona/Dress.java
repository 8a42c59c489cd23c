package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a person dresses, apart from what they usually wear.
///
/// @param best what they wear on feast days
/// @param footwear what they have on their feet
/// @param headwear what they have on their head, absent when nothing
/// @param hairLength NONE, SHORT, CHIN, SHOULDER or LONG; absent for people stored before it was drawn
/// @param hairStyle how they wear their hair, in words; absent when there is none
/// @param grooming how they look after themselves, in words
/// @param accessories what they have with them
public record Dress(
        @Nullable String best,
        @Nullable String footwear,
        @Nullable String headwear,
        @Nullable String hairLength,
        @Nullable String hairStyle,
        @Nullable String grooming,
        List<String> accessories) {

    /// That of somebody stored before it was drawn.
    public static final Dress UNKNOWN = new Dress(null, null, null, null, null, null, List.of());

    static final Layout<Dress> LAYOUT = Layout.<Dress>of()
            .text("best", Dress::best)
            .text("footwear", Dress::footwear)
            .text("headwear", Dress::headwear)
            .text("hairLength", Dress::hairLength)
            .text("hairStyle", Dress::hairStyle)
            .text("grooming", Dress::grooming)
            .texts("accessories", Dress::accessories)
            .made(c -> new Dress(
                    c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4), c.optional(5), c.at(6)));
}
