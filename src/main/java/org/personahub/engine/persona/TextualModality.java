package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// A person in words.
///
/// @param headline one line
/// @param biography a short life in prose, from MODERATE on
/// @param formality how formally they write, 0 to 1
/// @param verbosity how many words they use, 0 to 1
public record TextualModality(String headline, @Nullable String biography, double formality, double verbosity) {

    static final Layout<TextualModality> LAYOUT = Layout.<TextualModality>of()
            .text("headline", TextualModality::headline)
            .text("biography", TextualModality::biography)
            .real("formality", TextualModality::formality)
            .real("verbosity", TextualModality::verbosity)
            .made(c -> new TextualModality(c.at(0), c.optional(1), c.at(2), c.at(3)));
}
