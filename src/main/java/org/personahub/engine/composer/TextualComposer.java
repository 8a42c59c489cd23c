package org.personahub.engine.composer;

import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes a person in words, from the facts that the other modalities have settled.
final class TextualComposer {

    static final StreamKey STAGE = StreamKey.of("textual");

    private static final StreamKey HEADLINE = StreamKey.of("textual.headline");
    private static final StreamKey BIOGRAPHY = StreamKey.of("textual.biography");
    private static final StreamKey FORMALITY = StreamKey.of("textual.formality");
    private static final StreamKey VERBOSITY = StreamKey.of("textual.verbosity");

    private final Grammar grammar = Grammar.load("/composer/en/texts.grammar");

    TextualModality compose(
            Core core,
            Facts facts,
            Anchors anchors,
            BehavioralModality behavioral,
            Complexity complexity,
            PersonaStreams streams) {
        facts.put(Slot.OUTCOME, anchors.pursuit().outcome())
                .put(Slot.REALITY, anchors.pursuit().reality())
                .put(Slot.STEP, anchors.pursuit().step())
                .put(Slot.LEISURE, behavioral.leisure().get(1))
                .put(Slot.WAKE, behavioral.wakeTime())
                .set(Flag.EARLY_RISER, behavioral.chronotype() == Chronotype.MORNING);
        return new TextualModality(
                grammar.write("headline", facts, streams.stream(HEADLINE)),
                complexity.includes(Complexity.MODERATE)
                        ? grammar.write("biography", facts, streams.stream(BIOGRAPHY))
                        : null,
                level(
                        (core.traits().conscientiousness() - core.traits().openness()) / 40 + core.education() / 16.0,
                        streams.stream(FORMALITY).normal()),
                level(
                        (core.traits().extraversion() - 50) / 40 + 0.5,
                        streams.stream(VERBOSITY).normal()));
    }

    /// A level from 0 to 1 with two decimals.
    private static double level(double mean, double noise) {
        return Math.rint(Math.clamp(mean + 0.1 * noise, 0, 1) * 100) / 100;
    }
}
