package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person wrote or said, at HIGH; each is absent where their age, their reading or their means rule it out.
///
/// Paragraphs and lines of a dialogue are parted by line breaks. Who cannot read has the two spoken pieces in place
/// of the written ones; small children have a caption and a note of those who care for them.
///
/// @param introduction how they say who they are, from 3 years on
/// @param email a message with a subject line; takes reading, 13 years and the internet
/// @param chat a few lines with a friend; takes the same
/// @param review of something bought; takes the same
/// @param diary an entry, from 7 years on; takes reading
/// @param post a few words to everybody; takes what an e-mail takes
/// @param voiceMessage left for a friend by those who cannot read, from 13 years on
/// @param toldStory a story they tell, likewise
/// @param caption to a drawing, from 3 to 11 years; dictated before school
/// @param carersNote of those who looked after them, up to 5 years
public record Artefacts(
        @Nullable String introduction,
        @Nullable String email,
        @Nullable String chat,
        @Nullable String review,
        @Nullable String diary,
        @Nullable String post,
        @Nullable String voiceMessage,
        @Nullable String toldStory,
        @Nullable String caption,
        @Nullable String carersNote) {

    /// None of them.
    public static final Artefacts NONE = new Artefacts(null, null, null, null, null, null, null, null, null, null);

    static final Layout<Artefacts> LAYOUT = Layout.<Artefacts>of()
            .text("introduction", Artefacts::introduction)
            .text("email", Artefacts::email)
            .text("chat", Artefacts::chat)
            .text("review", Artefacts::review)
            .text("diary", Artefacts::diary)
            .text("post", Artefacts::post)
            .text("voiceMessage", Artefacts::voiceMessage)
            .text("toldStory", Artefacts::toldStory)
            .text("caption", Artefacts::caption)
            .text("carersNote", Artefacts::carersNote)
            .made(c -> new Artefacts(
                    c.optional(0),
                    c.optional(1),
                    c.optional(2),
                    c.optional(3),
                    c.optional(4),
                    c.optional(5),
                    c.optional(6),
                    c.optional(7),
                    c.optional(8),
                    c.optional(9)));

    /// Those there are.
    public List<String> present() {
        List<String> present = new ArrayList<>();
        for (String text : Arrays.asList(
                introduction, email, chat, review, diary, post, voiceMessage, toldStory, caption, carersNote)) {
            if (text != null) {
                present.add(text);
            }
        }
        return present;
    }
}
