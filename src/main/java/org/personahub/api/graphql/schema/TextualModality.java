package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// A person in words.
@Description("A person in words.")
public record TextualModality(
        @Description("One line.") String headline,

        @Description("Two or three sentences; null at BASIC.") @Nullable
        String summary,

        @Description("A life in prose, in paragraphs parted by empty lines; null at BASIC.") @Nullable
        String biography,

        @Description("What texts call them, such as she/her.") @Nullable
        String pronouns,

        @Description("How formally they write, 0 to 1.") double formality,
        @Description("How many words they use, 0 to 1.") double verbosity,
        @Description("How they sound.") Voice voice,
        @Description("What they wrote or said, at HIGH.") Artefacts artefacts) {

    /// As the schema shows it.
    public static TextualModality of(org.personahub.engine.persona.TextualModality textual) {
        return new TextualModality(
                textual.headline(),
                textual.summary(),
                textual.biography(),
                textual.pronouns(),
                textual.formality(),
                textual.verbosity(),
                Voice.of(textual.voice()),
                Artefacts.of(textual.artefacts()));
    }
}
