package org.personahub.engine.design;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.persona.BehavioralModality.DecisionStyle;
import org.personahub.engine.persona.EmergentProperty;
import org.personahub.engine.persona.ExperientialModality.LearningStyle;
import org.personahub.engine.persona.Identity.Settlement;

/// The emergent properties PersonaHub knows. Each follows from at least two modalities.
final class EmergentCatalogue {

    private static final double HIGH = 58;
    private static final double LOW = 42;

    private static final List<EmergentRule> RULES = List.of(
            EmergentRule.of(
                    "dawn-maker",
                    "Uses the first hours of the day for what they want to create.",
                    List.of("behavioral.chronotype", "experiential.desiredOutcome"),
                    (core, m) -> m.behavioral().chronotype() == Chronotype.MORNING
                            && m.experiential().tension() > 0.55
                            && core.identity().age() >= 12),
            EmergentRule.of(
                    "night-thinker",
                    "Thinks best when everyone else has gone to bed.",
                    List.of("behavioral.chronotype", "experiential.learningStyle"),
                    (core, m) -> core.identity().age() >= 12
                            && m.behavioral().chronotype() == Chronotype.EVENING
                            && m.experiential().learningStyle() == LearningStyle.THINKING),
            EmergentRule.of(
                    "bridge-between-languages",
                    "Is asked to translate more than words.",
                    List.of("contextual.languages", "behavioral.decisionStyle"),
                    (core, m) -> m.contextual().languages().size() >= 3
                            && m.behavioral().decisionStyle() == DecisionStyle.DEPENDENT
                            && core.identity().age() >= 12),
            EmergentRule.of(
                    "quiet-builder",
                    "Gets on with it and tells people afterwards.",
                    List.of("behavioral.decisionStyle", "experiential.nextStep"),
                    (core, m) -> core.traits().extraversion() < LOW
                            && m.behavioral().decisionStyle() == DecisionStyle.RATIONAL
                            && m.experiential().tension() < 0.6),
            EmergentRule.of(
                    "leaps-first",
                    "Begins before the plan is finished, and learns from what happens.",
                    List.of("behavioral.decisionStyle", "experiential.learningStyle"),
                    (_, m) -> m.behavioral().decisionStyle() == DecisionStyle.SPONTANEOUS
                            && (m.experiential().learningStyle() == LearningStyle.ACTING
                                    || m.experiential().learningStyle() == LearningStyle.EXPERIENCING)),
            EmergentRule.of(
                    "keeper-of-the-place",
                    "Holds the memory of a small place for those who left it.",
                    List.of("contextual.cohort", "experiential.lifeLine"),
                    (core, m) -> core.identity().settlement() == Settlement.RURAL
                            && core.identity().age() >= 60
                            && m.experiential().lifeLine().size() >= 4),
            EmergentRule.of(
                    "late-bloomer",
                    "Starts something at an age when others look back.",
                    List.of("experiential.tension", "contextual.cohort"),
                    (core, m) -> core.identity().age() >= 55 && m.experiential().tension() > 0.6),
            EmergentRule.of(
                    "curious-hands",
                    "Understands a thing by making one.",
                    List.of("visual.clothing", "experiential.learningStyle"),
                    (core, m) -> core.traits().openness() > HIGH
                            && core.identity().age() >= 6
                            && m.experiential().learningStyle() == LearningStyle.ACTING),
            EmergentRule.of(
                    "worried-planner",
                    "Turns unease into lists, and lists into done things.",
                    List.of("behavioral.decisionStyle", "textual.formality"),
                    (core, m) -> core.traits().neuroticism() > HIGH
                            && m.behavioral().decisionStyle() == DecisionStyle.RATIONAL
                            && m.textual().formality() > 0.3),
            EmergentRule.of(
                    "steady-hand-at-work",
                    "Is the one colleagues look at when something goes wrong.",
                    List.of("behavioral.chronotype", "experiential.lifeLine"),
                    (core, m) -> core.identity().activity() == Activity.EMPLOYED
                            && core.traits().neuroticism() < LOW
                            && m.behavioral().chronotype() != Chronotype.EVENING));

    List<EmergentProperty> find(Core core, Modalities modalities) {
        List<EmergentProperty> found = new ArrayList<>();
        for (EmergentRule rule : RULES) {
            if (rule.holds().test(core, modalities)) {
                found.add(rule.property());
            }
        }
        return List.copyOf(found);
    }
}
