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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.CreativeOrientation;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Memory;
import org.personahub.engine.persona.Memory.Sense;
import org.personahub.engine.persona.StoryPotential;

class ExperientialGateTest {

    private static final ExperientialModality SOUND =
            COMPOSER.experiential(NURSE, FACTS, ANCHORS, Complexity.HIGH, STREAMS);

    @Test
    void everyRuleFindsItsFault() {
        assertThat(ExperientialGate.GATE.check(seen(SOUND))).isEmpty();

        Map<String, ExperientialModality> broken = new HashMap<>(brokenLives());
        broken.putAll(brokenIntentions());
        assertFound(ExperientialGate.GATE, broken);
    }

    private static Map<String, ExperientialModality> brokenLives() {
        return Map.of(
                "experiential.event-outside-life",
                lived(new LifeEvent(2090, 105, "PURSUIT", "too late")),
                "experiential.events-out-of-order",
                lived(new LifeEvent(1986, 1, "PURSUIT", "too early")),
                "experiential.partnership-against-status",
                lived(null),
                "experiential.child-not-in-family",
                lived(new LifeEvent(2024, 40, "CHILD_BORN", "a child of somebody else")),
                "experiential.memory-outside-life",
                remembering(new Memory(-1, 1980, "nowhere", Sense.SMELL, "smoke", "before birth")));
    }

    private static Map<String, ExperientialModality> brokenIntentions() {
        CreativeOrientation creative = SOUND.creative();
        List<CreativeStep> backwards = new ArrayList<>(creative.steps());
        Collections.reverse(backwards);
        StoryPotential story = creative.story();

        return Map.of(
                "experiential.steps-do-not-advance",
                wanting(SOUND.desiredOutcome(), SOUND.tension(), creative.goal(), backwards, story),
                "experiential.no-tension",
                wanting(SOUND.desiredOutcome(), 0.5, creative.present(), creative.steps(), story),
                "experiential.avoids-instead-of-creating",
                wanting(
                        "To get away from it all",
                        SOUND.tension(),
                        creative.goal(),
                        creative.steps(),
                        new StoryPotential("get away from it all", "a", "b", "c")),
                "experiential.no-story",
                wanting(
                        SOUND.desiredOutcome(),
                        SOUND.tension(),
                        creative.goal(),
                        creative.steps(),
                        new StoryPotential(story.want(), "", story.stakes(), story.change())));
    }

    @Test
    void aStepThatIsDoneBeforeRealityReachesItIsFound() {
        CreativeOrientation creative = SOUND.creative();
        List<CreativeStep> boasting = new ArrayList<>(creative.steps());
        boasting.set(boasting.size() - 1, new CreativeStep(boasting.getLast().words(), CreativeStep.State.DONE, 1));
        ExperientialModality boaster =
                wanting(SOUND.desiredOutcome(), SOUND.tension(), creative.goal(), boasting, creative.story());
        assertThat(ExperientialGate.GATE.check(seen(boaster)))
                .extracting(Finding::rule)
                .containsExactly("experiential.steps-do-not-advance");
    }

    /// The same life with one event more at its end, or without its partnership when that event is null.
    private static ExperientialModality lived(@Nullable LifeEvent last) {
        List<LifeEvent> events = new ArrayList<>(SOUND.lifeLine());
        if (last == null) {
            events.removeIf(event -> event.kind().equals("MARRIAGE"));
        } else {
            events.add(last);
        }
        return with(events, SOUND.memories(), SOUND.desiredOutcome(), SOUND.tension(), SOUND.creative());
    }

    private static ExperientialModality remembering(Memory memory) {
        return with(SOUND.lifeLine(), List.of(memory), SOUND.desiredOutcome(), SOUND.tension(), SOUND.creative());
    }

    private static ExperientialModality wanting(
            String outcome, double tension, int goal, List<CreativeStep> steps, StoryPotential story) {
        CreativeOrientation creative = SOUND.creative();
        return with(
                SOUND.lifeLine(),
                SOUND.memories(),
                outcome,
                tension,
                new CreativeOrientation(
                        creative.pursuit(),
                        creative.theme(),
                        creative.unit(),
                        goal,
                        creative.present(),
                        creative.since(),
                        steps,
                        story));
    }

    private static ExperientialModality with(
            List<LifeEvent> events,
            List<Memory> memories,
            String outcome,
            double tension,
            CreativeOrientation creative) {
        return new ExperientialModality(
                events,
                SOUND.learningStyle(),
                outcome,
                SOUND.currentReality(),
                SOUND.nextStep(),
                tension,
                creative,
                SOUND.bearing(),
                memories,
                SOUND.coping(),
                SOUND.responses(),
                SOUND.youngerSelf(),
                SOUND.wishes());
    }
}
