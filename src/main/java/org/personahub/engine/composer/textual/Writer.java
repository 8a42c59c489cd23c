package org.personahub.engine.composer.textual;

import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Pronouns;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.textual.biography.Biographer;
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Artefacts;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.Voice;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes every text of a person from facts and grammars.
public final class Writer {

    private static final StreamKey SUMMARY = StreamKey.of("textual.summary.childhood");
    private static final StreamKey BIOGRAPHY = StreamKey.of("textual.biography.childhood");

    private final Grammar grammar =
            Grammar.load("/composer/en/text-biography.grammar", "/composer/en/text-childhood.grammar");
    private final Speech speech = new Speech();
    private final ArtefactWriter artefacts = new ArtefactWriter();
    private final Biographer biographer = new Biographer();

    /// Writes what belongs to that complexity.
    ///
    /// @param facts with the pursuit, the leisure and the hours that the other modalities have settled
    /// @param headline what the person is in one line
    public TextualModality write(
            Core core, Facts facts, Lived lived, String headline, Complexity complexity, PersonaStreams streams) {
        boolean moderate = complexity.includes(Complexity.MODERATE);
        if (moderate) {
            prepare(core, facts, lived, streams);
        }
        Pronouns pronouns = core.identity().sex() == Sex.FEMALE ? Pronouns.SHE : Pronouns.HE;
        facts.speak(pronouns);
        double formality = Speech.formality(core, streams);
        double verbosity = Speech.verbosity(core, streams);
        Voice voice = speech.voice(core, formality, verbosity, facts, streams);
        boolean high = complexity.includes(Complexity.HIGH);
        return new TextualModality(
                headline,
                moderate ? biography(core, lived, high, facts, streams) : null,
                formality,
                verbosity,
                moderate ? summary(core, facts, streams) : null,
                pronouns.subject() + "/" + pronouns.object(),
                voice,
                high ? artefacts.write(core, facts, streams) : Artefacts.NONE);
    }

    private String biography(Core core, Lived lived, boolean whole, Facts facts, PersonaStreams streams) {
        if (facts.holds(Flag.ADULT)) {
            biographer.gather(core, lived, (int) facts.measure(Measure.YEAR), facts, streams);
            return biographer.write(core, whole, facts, streams);
        }
        String form = whole ? "biography" : "biography_short";
        return paragraphs(grammar.write(form, facts, streams.stream(BIOGRAPHY)), "\n\n");
    }

    private String summary(Core core, Facts facts, PersonaStreams streams) {
        return facts.holds(Flag.ADULT)
                ? biographer.summary(core, facts, streams)
                : grammar.write("summary", facts, streams.stream(SUMMARY));
    }

    private void prepare(Core core, Facts facts, Lived lived, PersonaStreams streams) {
        int year = (int) facts.measure(Measure.YEAR);
        Kin.add(core, year, facts, streams);
        Cast.add(core, facts, streams);
        Calendar.add(core.identity().birthDate(), core.identity().age(), year, facts, streams);
        Means.add(core, lived.contextual().functioning(), facts);
        Material.add(core, facts, lived, streams);
        if (core.languages().size() > 1) {
            facts.put(Slot.LANGUAGE_TWO, core.languages().get(1).label());
        }
    }

    /// The mark ¶ of the grammars, with the blanks around it, becomes the break between paragraphs.
    static String paragraphs(String text, String between) {
        return text.replace(" ¶ ", between);
    }
}
