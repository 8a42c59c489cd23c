package org.personahub.engine.composer;

import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.textual.Headlines;
import org.personahub.engine.composer.textual.Writer;
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes a person in words, from the facts that the other modalities have settled.
final class TextualComposer {

    static final StreamKey STAGE = StreamKey.of("textual");

    /// The headline is a stage of its own: a biography that is written again leaves it as it was.
    static final StreamKey HEADLINE = StreamKey.of("headline");

    private final Headlines headlines = new Headlines();
    private final Writer writer = new Writer();

    String headline(Facts facts, PersonaStreams streams) {
        return headlines.write(facts, streams);
    }

    TextualModality compose(
            Core core, Facts facts, Lived lived, String headline, Complexity complexity, PersonaStreams streams) {
        BehavioralModality behavioral = lived.behavioral();
        facts.put(Slot.LEISURE, behavioral.leisure().get(1))
                .put(Slot.WAKE, behavioral.wakeTime())
                .set(Flag.EARLY_RISER, behavioral.chronotype() == Chronotype.MORNING);
        return writer.write(core, facts, lived, headline, complexity, streams);
    }
}
