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
import org.personahub.engine.composer.language.Symbol;
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

    private final Symbol childhood;
    private final Symbol childhoodInShort;
    private final Symbol childhoodSummary;
    private final Speech speech = new Speech();
    private final ArtefactWriter artefacts = new ArtefactWriter();
    private final Biographer biographer = new Biographer();

    /// A writer with the grammars of the resources.
    public Writer() {
        Grammar grammar = Grammar.load("/composer/en/text-biography.grammar", "/composer/en/text-childhood.grammar");
        this.childhood = grammar.symbol("biography");
        this.childhoodInShort = grammar.symbol("biography_short");
        this.childhoodSummary = grammar.symbol("summary");
    }

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
        Lives lives = moderate ? lives(core, lived, high, facts, streams) : Lives.UNTOLD;
        return new TextualModality(
                headline,
                lives.biography,
                formality,
                verbosity,
                lives.summary,
                pronouns.subject() + "/" + pronouns.object(),
                voice,
                high ? artefacts.write(core, facts, streams) : Artefacts.NONE);
    }

    private Lives lives(Core core, Lived lived, boolean whole, Facts facts, PersonaStreams streams) {
        if (facts.holds(Flag.ADULT)) {
            int year = (int) facts.measure(Measure.YEAR);
            Biographer.Life life = biographer.gather(core, lived, year, facts, streams);
            return new Lives(life.write(whole), life.summary());
        }
        Symbol form = whole ? childhood : childhoodInShort;
        return new Lives(
                paragraphs(form.write(facts, streams.stream(BIOGRAPHY)), "\n\n"),
                childhoodSummary.write(facts, streams.stream(SUMMARY)));
    }

    /// One life told at length and summed up.
    private record Lives(
            @Nullable String biography, @Nullable String summary) {

        static final Lives UNTOLD = new Lives(null, null);
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
