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
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.persona.TextualModality;

class TextualGateTest {

    @Test
    void everyRuleFindsItsFault() {
        TextualModality textual =
                COMPOSER.textual(NURSE, FACTS, lived(), "Anna, nurse in Leeds", Complexity.HIGH, STREAMS);
        assertThat(TextualGate.GATE.check(seen(textual))).isEmpty();

        assertFound(
                TextualGate.GATE,
                Map.of(
                        "textual.left-over",
                        textual.with("Anna", textual.biography() + " {age}"),
                        "textual.wrong-article",
                        textual.with("Anna", textual.biography() + " She is an nurse."),
                        "textual.somewhere-else",
                        textual.with("Anna", "She lives in Atlantis.")));
    }

    @Test
    void everyRuleOfTheHeadlineFindsItsFault() {
        lived();
        assertThat(HeadlineGate.GATE.check(seen(COMPOSER.headline(FACTS, STREAMS))))
                .isEmpty();

        assertFound(
                HeadlineGate.GATE,
                Map.of(
                        "headline.left-over", "Anna, {age}",
                        "headline.wrong-article", "Anna is an nurse",
                        "headline.too-long", "Anna ".repeat(50).strip()));
    }

    private static Lived lived() {
        return new Lived(
                COMPOSER.contextual(NURSE, FACTS, STREAMS),
                COMPOSER.experiential(NURSE, FACTS, ANCHORS, Complexity.HIGH, STREAMS),
                SoundPerson.behavioral(),
                COMPOSER.visual(NURSE, FACTS, Complexity.HIGH, STREAMS));
    }
}
