package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.engine.synthesis.SoundPerson.ANCHORS;
import static org.personahub.engine.synthesis.SoundPerson.COMPOSER;
import static org.personahub.engine.synthesis.SoundPerson.FACTS;
import static org.personahub.engine.synthesis.SoundPerson.NURSE;
import static org.personahub.engine.synthesis.SoundPerson.STREAMS;
import static org.personahub.engine.synthesis.SoundPerson.assertFound;
import static org.personahub.engine.synthesis.SoundPerson.seen;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.textual.Lived;
import org.personahub.engine.persona.TextualModality;

class TextualGateTest {

    @Test
    void everyRuleFindsItsFault() {
        Lived lived = new Lived(
                COMPOSER.contextual(NURSE, FACTS, STREAMS),
                COMPOSER.experiential(NURSE, FACTS, ANCHORS, Complexity.HIGH, STREAMS),
                SoundPerson.behavioral(),
                COMPOSER.visual(NURSE, FACTS, Complexity.HIGH, STREAMS));
        TextualModality textual = COMPOSER.textual(NURSE, FACTS, ANCHORS, lived, Complexity.HIGH, STREAMS);
        assertThat(TextualGate.GATE.check(seen(textual))).isEmpty();

        assertFound(
                TextualGate.GATE,
                Map.of(
                        "textual.left-over",
                        textual.with("Anna, {age}", textual.biography()),
                        "textual.wrong-article",
                        textual.with("Anna is an nurse", textual.biography()),
                        "textual.headline-too-long",
                        textual.with("Anna ".repeat(50).strip(), textual.biography()),
                        "textual.somewhere-else",
                        textual.with(textual.headline(), "She lives in Atlantis.")));
    }
}
