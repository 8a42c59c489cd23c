package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// How a person sounds.
@Description("How a person sounds, in writing or aloud. Every field is null for those who do not speak yet.")
public record Voice(
        @Description("0 for long even sentences, 1 for short broken ones.") @Nullable
        Double rhythm,

        @Description("How readily they joke, 0 to 1.") @Nullable
        Double humour,

        @Description("1 a few hundred words, 2 everyday life, 3 work and news, 4 most books, 5 a field of learning.")
        @Nullable
        Integer vocabulary,

        @Description("How readily words of their own language slip in, 0 to 1.") @Nullable
        Double codeSwitching,

        @Description("How they begin.") @Nullable String greeting,
        @Description("How they end.") @Nullable String signOff,

        @Description("What they say while they look for a word.") @Nullable
        String filler) {

    static Voice of(org.personahub.engine.persona.Voice voice) {
        return new Voice(
                voice.rhythm(),
                voice.humour(),
                voice.vocabulary(),
                voice.codeSwitching(),
                voice.greeting(),
                voice.signOff(),
                voice.filler());
    }
}
