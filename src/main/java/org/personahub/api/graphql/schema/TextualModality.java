package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// A person in words.
@Description("A person in words.")
public record TextualModality(
        @Description("One line.") String headline,

        @Description("A short life in prose; null at BASIC.") @Nullable
        String biography,

        @Description("How formally they write, 0 to 1.") double formality,
        @Description("How many words they use, 0 to 1.") double verbosity) {

    /// As the schema shows it.
    public static TextualModality of(org.personahub.engine.persona.TextualModality textual) {
        return new TextualModality(textual.headline(), textual.biography(), textual.formality(), textual.verbosity());
    }
}
