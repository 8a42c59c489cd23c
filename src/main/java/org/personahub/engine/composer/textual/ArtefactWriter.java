package org.personahub.engine.composer.textual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Artefacts;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes what people write or say themselves, as far as age, reading and means allow.
///
/// Who cannot read does not write, and who is not online does not post; they tell, and leave a message where there
/// is a phone.
final class ArtefactWriter {

    private static final int WRITES_MAIL_FROM = 13;
    private static final int WRITES_DIARY_FROM = 7;
    private static final int SPEAKS_FROM = 3;
    private static final int DRAWS_UNTIL = 11;
    private static final int CARED_FOR_UNTIL = 5;

    private final Grammar grammar = Grammar.load("/composer/en/text-artefacts.grammar");

    /// Writes them. The facts speak as I from here on.
    Artefacts write(Core core, Facts facts, PersonaStreams streams) {
        Correspondents.add(core, facts, streams);
        // Carers speak of the child, so their note comes before the child's own words.
        int age = (int) facts.measure(Measure.AGE);
        String note = piece(age <= CARED_FOR_UNTIL, "carers_note", facts, streams);
        FirstPerson.turn(facts);
        boolean reads = facts.holds(Flag.LITERATE);
        boolean mails = reads && age >= WRITES_MAIL_FROM && facts.holds(Flag.ONLINE);
        boolean tells = !reads && age >= WRITES_MAIL_FROM;
        return new Artefacts(
                piece(age >= SPEAKS_FROM, "introduction", facts, streams),
                piece(mails, "email", facts, streams),
                piece(mails, "chat", facts, streams),
                piece(mails, "review", facts, streams),
                piece(reads && age >= WRITES_DIARY_FROM, "diary", facts, streams),
                piece(mails, "post", facts, streams),
                piece(tells && facts.holds(Flag.HAS_PHONE), "voice_message", facts, streams),
                piece(tells, "told_story", facts, streams),
                piece(age >= SPEAKS_FROM && age <= DRAWS_UNTIL, "caption", facts, streams),
                note);
    }

    private @Nullable String piece(boolean applies, String symbol, Facts facts, PersonaStreams streams) {
        return applies
                ? Writer.paragraphs(
                        grammar.write(symbol, facts, streams.stream(StreamKey.of("textual.artefacts." + symbol))), "\n")
                : null;
    }
}
