package org.personahub.engine.persona;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a person looks, and what surrounds them.
///
/// Looks say nothing about character, and nothing here is derived from where somebody's family comes from.
///
/// @param heightCm body height in centimetres
/// @param build the frame, from weight for height; not applicable to minors
/// @param clothing what they usually wear
/// @param palette two colours that recur in their clothes and rooms
/// @param body what else is seen of an adult
/// @param dress what else they wear
/// @param surroundings what is around them
/// @param imagePrompt words for an image model; absent for minors, and below HIGH
public record VisualModality(
        int heightCm,
        Build build,
        String clothing,
        List<String> palette,
        Body body,
        Dress dress,
        Surroundings surroundings,
        @Nullable String imagePrompt) {

    static final Layout<VisualModality> LAYOUT = Layout.<VisualModality>of()
            .whole("heightCm", VisualModality::heightCm)
            .choice("build", Build.class, VisualModality::build)
            .text("clothing", VisualModality::clothing)
            .texts("palette", VisualModality::palette)
            .part("body", Body.LAYOUT, VisualModality::body)
            .part("dress", Dress.LAYOUT, VisualModality::dress)
            .part("surroundings", Surroundings.LAYOUT, VisualModality::surroundings)
            .text("imagePrompt", VisualModality::imagePrompt)
            .made(c -> new VisualModality(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    Objects.requireNonNullElse(c.optional(4), Body.UNDESCRIBED),
                    Objects.requireNonNullElse(c.optional(5), Dress.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(6), Surroundings.UNKNOWN),
                    c.optional(7)));

    /// The frame of a body, from weight for height.
    public enum Build {
        SLIGHT,
        SLIM,
        MEDIUM,
        STURDY,
        HEAVY,
        NOT_APPLICABLE
    }
}
