package org.personahub.engine.composer;

import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.textual.Lived;
import org.personahub.engine.composer.textual.Writer;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes a person in words, from the facts that the other modalities have settled.
final class TextualComposer {

    static final StreamKey STAGE = StreamKey.of("textual");

    private final Writer writer = new Writer();

    TextualModality compose(
            Core core,
            Facts facts,
            Anchors anchors,
            Lived lived,
            Complexity complexity,
            PersonaStreams streams) {
        facts.put(Slot.OUTCOME, anchors.pursuit().outcome())
                .put(Slot.REALITY, anchors.pursuit().reality())
                .put(Slot.STEP, anchors.pursuit().step())
                .put(Slot.LEISURE, lived.behavioral().leisure().get(1))
                .put(Slot.WAKE, lived.behavioral().wakeTime())
                .set(Flag.EARLY_RISER, lived.behavioral().chronotype() == Chronotype.MORNING);
        return writer.write(core, facts, lived, complexity, streams);
    }
}
