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
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.Body;
import org.personahub.engine.persona.Dress;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.persona.VisualModality.Build;

class VisualGateTest {

    private final VisualModality sound = COMPOSER.visual(NURSE, FACTS, Complexity.HIGH, STREAMS);

    @Test
    void everyRuleFindsItsFault() {
        assertThat(VisualGate.GATE.check(seen(sound))).isEmpty();

        assertFound(
                VisualGate.GATE,
                Map.of(
                        "visual.height-for-age",
                        with(300, sound.build(), sound.palette(), sound.body(), sound.dress()),
                        "visual.build-against-weight",
                        with(170, Build.NOT_APPLICABLE, sound.palette(), sound.body(), sound.dress()),
                        "visual.hair-of-the-bald",
                        with(170, sound.build(), sound.palette(), sound.body(), bald(sound.dress())),
                        "visual.beard-of-a-woman",
                        with(170, sound.build(), sound.palette(), bearded(sound.body()), sound.dress()),
                        "visual.palette-twice",
                        with(170, sound.build(), List.of("red", "red"), sound.body(), sound.dress())),
                List.of("visual.minor-described"));
    }

    @Test
    void aMinorIsNotDescribed() {
        assertThat(VisualGate.GATE.check(new Seen<>(SoundPerson.pupil(), sound)))
                .extracting(Finding::rule)
                .contains("visual.minor-described");
    }

    private VisualModality with(int heightCm, Build build, List<String> palette, Body body, Dress dress) {
        return new VisualModality(
                heightCm, build, sound.clothing(), palette, body, dress, sound.surroundings(), sound.imagePrompt());
    }

    private static Dress bald(Dress dress) {
        return new Dress(
                dress.best(),
                dress.footwear(),
                dress.headwear(),
                "NONE",
                "in one plait",
                dress.grooming(),
                dress.accessories());
    }

    private static Body bearded(Body body) {
        return new Body(
                body.weightKg(),
                body.posture(),
                body.distinguishing(),
                body.ageing(),
                body.eyeColour(),
                body.hairColour(),
                "a moustache",
                null);
    }
}
