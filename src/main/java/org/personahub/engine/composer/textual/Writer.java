package org.personahub.engine.composer.textual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Pronouns;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.textual.biography.Biographer;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Artefacts;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.Voice;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes every text of a person from facts and grammars.
public final class Writer {

    private static final StreamKey SUMMARY = StreamKey.of("textual.summary");
    private static final StreamKey BIOGRAPHY = StreamKey.of("textual.biography");
    private static final StreamKey TASKS = StreamKey.of("textual.tasks");

    private static final int WRITES_MAIL_FROM = 13;
    private static final int WRITES_DIARY_FROM = 7;
    private static final int SPEAKS_FROM = 3;
    private static final int DRAWS_UNTIL = 11;
    private static final int CARED_FOR_UNTIL = 5;

    private final Grammar grammar = Grammar.load(
            "/composer/en/text-biography.grammar",
            "/composer/en/text-childhood.grammar",
            "/composer/en/text-scenes.grammar",
            "/composer/en/text-artefacts.grammar",
            "/composer/en/text-voice.grammar",
            "/composer/en/text-words.grammar");
    private final Speech speech = new Speech(grammar);
    private final Tasks tasks = new Tasks();
    private final Biographer biographer = new Biographer();

    /// Writes what belongs to that complexity.
    ///
    /// @param facts with the pursuit, the leisure and the hours that the other modalities have settled
    /// @param headline what the person is in one line
    public TextualModality write(
            Core core, Facts facts, Lived lived, String headline, Complexity complexity, PersonaStreams streams) {
        prepare(core, facts, streams);
        Pronouns pronouns = core.identity().sex() == Sex.FEMALE ? Pronouns.SHE : Pronouns.HE;
        facts.speak(pronouns);
        double formality = Speech.formality(core, streams);
        double verbosity = Speech.verbosity(core, streams);
        Voice voice = speech.voice(core, formality, verbosity, facts, streams);
        boolean moderate = complexity.includes(Complexity.MODERATE);
        boolean high = complexity.includes(Complexity.HIGH);
        return new TextualModality(
                headline,
                moderate ? biography(core, lived, high, facts, streams) : null,
                formality,
                verbosity,
                moderate ? grammar.write("summary", facts, streams.stream(SUMMARY)) : null,
                pronouns.subject() + "/" + pronouns.object(),
                voice,
                high ? artefacts(core, facts.speak(Pronouns.I), streams) : Artefacts.NONE);
    }

    private String biography(Core core, Lived lived, boolean whole, Facts facts, PersonaStreams streams) {
        if (facts.holds(Flag.ADULT)) {
            biographer.gather(core, lived, (int) facts.measure(Measure.YEAR), facts, streams);
            return biographer.write(core, whole, facts, streams);
        }
        String form = whole ? "biography" : "biography_short";
        return paragraphs(grammar.write(form, facts, streams.stream(BIOGRAPHY)), "\n\n");
    }

    private void prepare(Core core, Facts facts, PersonaStreams streams) {
        int year = (int) facts.measure(Measure.YEAR);
        Kin.add(core, year, facts, streams);
        Cast.add(core, facts, streams);
        Calendar.add(core.identity().birthDate(), core.identity().age(), year, facts, streams);
        Means.add(core, facts, streams);
        if (core.occupation() != null) {
            tasks.add(core.occupation().code(), facts, streams.stream(TASKS));
        }
        if (core.languages().size() > 1) {
            facts.put(Slot.LANGUAGE_TWO, core.languages().get(1).label());
        }
    }

    private Artefacts artefacts(Core core, Facts facts, PersonaStreams streams) {
        int age = core.identity().age();
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
                piece(tells, "voice_message", facts, streams),
                piece(tells, "told_story", facts, streams),
                piece(age >= SPEAKS_FROM && age <= DRAWS_UNTIL, "caption", facts, streams),
                piece(age <= CARED_FOR_UNTIL, "carers_note", facts, streams));
    }

    private @Nullable String piece(boolean applies, String symbol, Facts facts, PersonaStreams streams) {
        return applies
                ? paragraphs(
                        grammar.write(symbol, facts, streams.stream(StreamKey.of("textual.artefacts." + symbol))), "\n")
                : null;
    }

    /// The mark ¶ of the grammars, with the blanks around it, becomes the break between paragraphs.
    private static String paragraphs(String text, String between) {
        return text.replace(" ¶ ", between);
    }
}
