package org.personahub.engine.persona;

import java.util.List;

/// What holds a person together across the modalities.
///
/// @param motif an image or material that recurs in their life
/// @param values the two values that lead; empty under eleven years
/// @param company from -1, best alone, to 1, best among people
/// @param tempo from -1, as it comes, to 1, planned
/// @param novelty from -1, what has proved good, to 1, what is new
public record Bearing(String motif, List<String> values, double company, double tempo, double novelty) {

    /// What an earlier engine knew.
    static final Bearing UNKNOWN = new Bearing("", List.of(), 0, 0, 0);

    static final Layout<Bearing> LAYOUT = Layout.<Bearing>of()
            .text("motif", Bearing::motif)
            .texts("values", Bearing::values)
            .real("company", Bearing::company)
            .real("tempo", Bearing::tempo)
            .real("novelty", Bearing::novelty)
            .made(c -> new Bearing(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4)));
}
