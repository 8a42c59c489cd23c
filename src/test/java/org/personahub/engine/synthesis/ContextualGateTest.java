package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.engine.synthesis.SoundPerson.COMPOSER;
import static org.personahub.engine.synthesis.SoundPerson.FACTS;
import static org.personahub.engine.synthesis.SoundPerson.NURSE;
import static org.personahub.engine.synthesis.SoundPerson.STREAMS;
import static org.personahub.engine.synthesis.SoundPerson.assertFound;
import static org.personahub.engine.synthesis.SoundPerson.seen;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ContextualModality.LanguageUse;

class ContextualGateTest {

    @Test
    void everyRuleFindsItsFault() {
        ContextualModality contextual = COMPOSER.contextual(NURSE, FACTS, STREAMS);
        assertThat(ContextualGate.GATE.check(seen(contextual))).isEmpty();

        assertFound(
                ContextualGate.GATE,
                Map.of(
                        "contextual.mother-tongue-not-first",
                        new ContextualModality(
                                contextual.region(),
                                contextual.timeZone(),
                                contextual.latitude(),
                                contextual.longitude(),
                                List.of(new LanguageUse("xx", "Nowhere's", true)),
                                contextual.cohort())));
    }
}
