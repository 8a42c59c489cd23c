package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.persona.CreativeOrientation;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.CreativeStep.State;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.StoryPotential;

/// The checks of the creative process that one person can break: advancing patterns, structural tension, narrative
/// first. The fourth, room for emergence, is about many people.
final class CreativeRules {

    private static final int LEAST_STEPS = 3;
    private static final double LEAST_TENSION = 0.01;
    private static final double MOST_TENSION = 0.99;

    /// Tension is shown with two decimals.
    private static final double ROUNDING = 0.011;

    static final List<Rule<Seen<ExperientialModality>>> ALL = List.of(
            new Rule<>(
                    "experiential.steps-do-not-advance",
                    "A step brings the reality no nearer to the outcome, or its state contradicts how far that is.",
                    seen -> advances(seen.modality().creative())),
            new Rule<>(
                    "experiential.no-tension",
                    "Outcome and reality are not apart in the measure they share, or the tension says otherwise.",
                    seen -> isTense(seen.modality())),
            new Rule<>(
                    "experiential.avoids-instead-of-creating",
                    "The want is framed as getting away from something.",
                    seen -> !AvoidanceFrames.in(seen.modality().desiredOutcome())),
            new Rule<>(
                    "experiential.no-story",
                    "Want, obstacle, stakes and change are not all there, or the want is another than the outcome.",
                    seen -> tells(seen.modality())));

    private CreativeRules() {}

    private static boolean advances(CreativeOrientation creative) {
        List<CreativeStep> steps = creative.steps();
        if (steps.size() < LEAST_STEPS || steps.getLast().reach() != 1) {
            return false;
        }
        double walked = (double) creative.present() / creative.goal();
        double before = 0;
        State previous = State.DONE;
        int doing = 0;
        for (CreativeStep step : steps) {
            boolean behind = step.reach() <= walked;
            if (step.reach() <= before
                    || step.state().compareTo(previous) < 0
                    || behind != (step.state() == State.DONE)) {
                return false;
            }
            before = step.reach();
            previous = step.state();
            doing += step.state() == State.DOING ? 1 : 0;
        }
        return doing == 1;
    }

    private static boolean isTense(ExperientialModality lived) {
        CreativeOrientation creative = lived.creative();
        return creative.present() >= 1
                && creative.present() < creative.goal()
                && lived.tension() >= LEAST_TENSION
                && lived.tension() <= MOST_TENSION
                && Math.abs(lived.tension() - creative.distance()) <= ROUNDING
                && !lived.desiredOutcome().equals(lived.currentReality());
    }

    private static boolean tells(ExperientialModality lived) {
        StoryPotential story = lived.creative().story();
        return !story.obstacle().isBlank()
                && !story.stakes().isBlank()
                && !story.change().isBlank()
                && !story.obstacle().equals(story.stakes())
                && lived.desiredOutcome().equals("To " + story.want());
    }
}
