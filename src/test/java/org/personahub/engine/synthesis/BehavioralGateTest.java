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
import org.personahub.engine.persona.BehavioralModality;

class BehavioralGateTest {

    @Test
    void everyRuleFindsItsFault() {
        BehavioralModality behavioral = COMPOSER.behavioral(NURSE, FACTS, ANCHORS, STREAMS);
        assertThat(BehavioralGate.GATE.check(seen(behavioral))).isEmpty();

        assertFound(
                BehavioralGate.GATE,
                Map.of(
                        "behavioral.sleep",
                        new BehavioralModality(
                                behavioral.chronotype(),
                                "07:00",
                                "05:30",
                                behavioral.decisionStyle(),
                                behavioral.leisure(),
                                behavioral.health()),
                        "behavioral.leisure-twice",
                        new BehavioralModality(
                                behavioral.chronotype(),
                                behavioral.wakeTime(),
                                behavioral.bedTime(),
                                behavioral.decisionStyle(),
                                List.of("reading", "reading"),
                                behavioral.health())));
    }
}
