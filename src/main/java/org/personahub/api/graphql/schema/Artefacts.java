package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// What a person wrote or said.
@Description("What a person wrote or said, at HIGH. A field is null where age, reading or means rule the piece out.")
public record Artefacts(
        @Description("How they say who they are.") @Nullable String introduction,

        @Description("A message with a subject line.") @Nullable
        String email,

        @Description("A few lines with a friend.") @Nullable String chat,
        @Description("Of something bought.") @Nullable String review,
        @Description("An entry.") @Nullable String diary,
        @Description("A few words to everybody.") @Nullable String post,

        @Description("Left for a friend by those who cannot read.") @Nullable
        String voiceMessage,

        @Description("Told by those who cannot read.") @Nullable
        String toldStory,

        @Description("To a child's drawing.") @Nullable String caption,

        @Description("Of those who look after a small child.") @Nullable
        String carersNote) {

    static Artefacts of(org.personahub.engine.persona.Artefacts artefacts) {
        return new Artefacts(
                artefacts.introduction(),
                artefacts.email(),
                artefacts.chat(),
                artefacts.review(),
                artefacts.diary(),
                artefacts.post(),
                artefacts.voiceMessage(),
                artefacts.toldStory(),
                artefacts.caption(),
                artefacts.carersNote());
    }
}
