package org.personahub.engine.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Bearing;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.Coping;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;

/// Says in facts what the finished modalities show, each read off the attribute that `design/evidence.tsv` names.
final class ModalityFacts {

    private static final int MINUTES_A_DAY = 24 * 60;

    private ModalityFacts() {}

    static void add(Modalities modalities, Facts facts) {
        BehavioralModality behavioral = modalities.behavioral();
        facts.put(Category.CHRONOTYPE, behavioral.chronotype().name())
                .put(Category.DECISION, behavioral.decisionStyle().name())
                .put(Category.BUILD, modalities.visual().build().name())
                .put(Measure.SLEEP, hoursAsleep(behavioral))
                .put(Measure.LANGUAGES, modalities.contextual().languages().size())
                .put(Measure.FORMALITY, modalities.textual().formality())
                .put(Measure.VERBOSITY, modalities.textual().verbosity());
        experience(modalities.experiential(), facts);
    }

    private static void experience(ExperientialModality lived, Facts facts) {
        Bearing bearing = lived.bearing();
        Coping coping = lived.coping();
        facts.put(Category.LEARNING, lived.learningStyle().name())
                .put(Category.PURSUIT_THEME, lived.creative().theme())
                .put(
                        Category.VALUE,
                        bearing.values().isEmpty() ? null : bearing.values().getFirst())
                .put(
                        Category.COPING,
                        coping.primary() == null ? null : coping.primary().code())
                .put(Measure.TENSION, lived.tension())
                .put(Measure.COMPANY, bearing.company())
                .put(Measure.TEMPO, bearing.tempo())
                .put(Measure.NOVELTY, bearing.novelty())
                .put(Measure.SUPPORT, orNaN(coping.supportSeeking()))
                .put(Measure.PACE, orNaN(coping.adaptationPace()));
        events(lived.lifeLine(), facts);
    }

    private static void events(List<LifeEvent> lifeLine, Facts facts) {
        int losses = 0;
        int moves = 0;
        for (LifeEvent event : lifeLine) {
            switch (event.kind()) {
                case "PARENT_DIED", "SIBLING_DIED", "CHILD_DIED", "WIDOWHOOD" -> losses++;
                case "MOVE" -> moves++;
                default -> {}
            }
        }
        facts.put(Measure.EVENTS, lifeLine.size()).put(Measure.LOSSES, losses).put(Measure.MOVES, moves);
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static double hoursAsleep(BehavioralModality behavioral) {
        return Math.floorMod(minute(behavioral.wakeTime()) - minute(behavioral.bedTime()), MINUTES_A_DAY) / 60.0;
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }
}
