package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A person in words.
///
/// @param headline one line
/// @param biography a life in prose, from MODERATE on; paragraphs are parted by empty lines
/// @param formality how formally they write, 0 to 1
/// @param verbosity how many words they use, 0 to 1
/// @param summary two or three sentences, from MODERATE on
/// @param pronouns what texts call them, such as `she/her`
/// @param voice how they sound
/// @param artefacts what they wrote or said, at HIGH
public record TextualModality(
        String headline,
        @Nullable String biography,
        double formality,
        double verbosity,
        @Nullable String summary,
        @Nullable String pronouns,
        Voice voice,
        Artefacts artefacts) {

    static final Layout<TextualModality> LAYOUT = Layout.<TextualModality>of()
            .text("headline", TextualModality::headline)
            .text("biography", TextualModality::biography)
            .real("formality", TextualModality::formality)
            .real("verbosity", TextualModality::verbosity)
            .text("summary", TextualModality::summary)
            .text("pronouns", TextualModality::pronouns)
            .part("voice", Voice.LAYOUT, TextualModality::voice)
            .part("artefacts", Artefacts.LAYOUT, TextualModality::artefacts)
            .made(c -> new TextualModality(
                    c.at(0),
                    c.optional(1),
                    c.at(2),
                    c.at(3),
                    c.optional(4),
                    c.optional(5),
                    Objects.requireNonNullElse(c.optional(6), Voice.NONE),
                    Objects.requireNonNullElse(c.optional(7), Artefacts.NONE)));

    /// The same with another headline and biography.
    public TextualModality with(String newHeadline, @Nullable String newBiography) {
        return new TextualModality(
                newHeadline, newBiography, formality, verbosity, summary, pronouns, voice, artefacts);
    }

    /// Every text there is.
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(headline);
        if (summary != null) {
            texts.add(summary);
        }
        if (biography != null) {
            texts.add(biography);
        }
        texts.addAll(artefacts.present());
        return texts;
    }
}
