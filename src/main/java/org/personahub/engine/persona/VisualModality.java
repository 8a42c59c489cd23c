package org.personahub.engine.persona;

import java.util.List;

/// How a person looks.
///
/// @param heightCm body height in centimetres
/// @param build the frame, from weight for height
/// @param clothing what they usually wear
/// @param palette two colours that recur in their clothes and rooms
public record VisualModality(int heightCm, Build build, String clothing, List<String> palette) {

    static final Layout<VisualModality> LAYOUT = Layout.<VisualModality>of()
            .whole("heightCm", VisualModality::heightCm)
            .choice("build", Build.class, VisualModality::build)
            .text("clothing", VisualModality::clothing)
            .texts("palette", VisualModality::palette)
            .made(c -> new VisualModality(c.at(0), c.at(1), c.at(2), c.at(3)));

    /// The frame of a body.
    public enum Build {
        SLIGHT,
        SLIM,
        MEDIUM,
        STURDY,
        HEAVY
    }
}
