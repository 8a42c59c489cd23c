package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.engine.synthesis.SoundPerson.ANCHORS;
import static org.personahub.engine.synthesis.SoundPerson.COMPOSER;
import static org.personahub.engine.synthesis.SoundPerson.FACTS;
import static org.personahub.engine.synthesis.SoundPerson.NURSE;
import static org.personahub.engine.synthesis.SoundPerson.STREAMS;
import static org.personahub.engine.synthesis.SoundPerson.assertFound;
import static org.personahub.engine.synthesis.SoundPerson.seen;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.engine.persona.VisualModality;

class VisualGateTest {

    @Test
    void everyRuleFindsItsFault() {
        VisualModality visual = COMPOSER.visual(NURSE, FACTS, ANCHORS, STREAMS);
        assertThat(VisualGate.GATE.check(seen(visual))).isEmpty();

        assertFound(
                VisualGate.GATE,
                Map.of(
                        "visual.height-for-age",
                        new VisualModality(300, visual.build(), visual.clothing(), visual.palette()),
                        "visual.palette-twice",
                        new VisualModality(170, visual.build(), visual.clothing(), List.of("red", "red"))));
    }
}
