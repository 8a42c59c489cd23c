package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// How a person sounds, in writing or aloud. Those who do not speak yet have no voice: all of it is absent.
///
/// How formal and how wordy they are stands in the textual modality itself.
///
/// @param rhythm 0 for long even sentences, 1 for short broken ones
/// @param humour how readily they joke, 0 to 1
/// @param vocabulary how many words they command: 1 a few hundred, 2 everyday life, 3 work and news, 4 most books,
///     5 a field of learning
/// @param codeSwitching how readily words of their own language slip into another, 0 to 1
/// @param greeting how they begin
/// @param signOff how they end
/// @param filler what they say while they look for a word
/// @param hello a greeting in their mother tongue, Latin letters; absent where it is not known or is English
/// @param thanks thanks in their mother tongue, likewise
/// @param endearment a tender word of their mother tongue, likewise
public record Voice(
        @Nullable Double rhythm,
        @Nullable Double humour,
        @Nullable Integer vocabulary,
        @Nullable Double codeSwitching,
        @Nullable String greeting,
        @Nullable String signOff,
        @Nullable String filler,
        @Nullable String hello,
        @Nullable String thanks,
        @Nullable String endearment) {

    /// Nobody's: of those who do not speak yet, and of people stored before voices were drawn.
    public static final Voice NONE = new Voice(null, null, null, null, null, null, null, null, null, null);

    static final Layout<Voice> LAYOUT = Layout.<Voice>of()
            .optionalReal("rhythm", Voice::rhythm)
            .optionalReal("humour", Voice::humour)
            .optionalWhole("vocabulary", Voice::vocabulary)
            .optionalReal("codeSwitching", Voice::codeSwitching)
            .text("greeting", Voice::greeting)
            .text("signOff", Voice::signOff)
            .text("filler", Voice::filler)
            .text("hello", Voice::hello)
            .text("thanks", Voice::thanks)
            .text("endearment", Voice::endearment)
            .made(c -> new Voice(
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
}
