package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a person day by day.
///
/// @param livingSpace what the room they live in is like, two or three things
/// @param treasure a thing they would save first
/// @param outside what lies before the door, two things
public record Surroundings(
        List<String> livingSpace, @Nullable String treasure, List<String> outside) {

    /// Those of somebody stored before they were drawn.
    public static final Surroundings UNKNOWN = new Surroundings(List.of(), null, List.of());

    static final Layout<Surroundings> LAYOUT = Layout.<Surroundings>of()
            .texts("livingSpace", Surroundings::livingSpace)
            .text("treasure", Surroundings::treasure)
            .texts("outside", Surroundings::outside)
            .made(c -> new Surroundings(c.at(0), c.optional(1), c.at(2)));
}
