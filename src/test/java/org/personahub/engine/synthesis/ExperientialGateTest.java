package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.engine.synthesis.SoundPerson.ANCHORS;
import static org.personahub.engine.synthesis.SoundPerson.COMPOSER;
import static org.personahub.engine.synthesis.SoundPerson.FACTS;
import static org.personahub.engine.synthesis.SoundPerson.NURSE;
import static org.personahub.engine.synthesis.SoundPerson.STREAMS;
import static org.personahub.engine.synthesis.SoundPerson.assertFound;
import static org.personahub.engine.synthesis.SoundPerson.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;

class ExperientialGateTest {

    @Test
    void everyRuleFindsItsFault() {
        ExperientialModality experiential = COMPOSER.experiential(NURSE, FACTS, ANCHORS, STREAMS);
        assertThat(ExperientialGate.GATE.check(seen(experiential))).isEmpty();

        assertFound(
                ExperientialGate.GATE,
                Map.of(
                        "experiential.event-outside-life",
                        lived(experiential, new LifeEvent(2090, 105, "PURSUIT", "too late")),
                        "experiential.events-out-of-order",
                        lived(experiential, new LifeEvent(1986, 1, "PURSUIT", "too early")),
                        "experiential.partnership-against-status",
                        lived(experiential, null),
                        "experiential.no-tension",
                        new ExperientialModality(
                                experiential.lifeLine(),
                                experiential.learningStyle(),
                                "here",
                                "here",
                                "nothing",
                                0.5)));
    }

    /// The same life with one event more at its end, or without its partnership when that event is null.
    private static ExperientialModality lived(ExperientialModality life, @Nullable LifeEvent last) {
        List<LifeEvent> events = new ArrayList<>(life.lifeLine());
        if (last == null) {
            events.removeIf(event -> event.kind().equals("MARRIAGE"));
        } else {
            events.add(last);
        }
        return new ExperientialModality(
                events,
                life.learningStyle(),
                life.desiredOutcome(),
                life.currentReality(),
                life.nextStep(),
                life.tension());
    }
}
