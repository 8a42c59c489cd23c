package org.personahub.engine.persona;

import java.util.List;

/// What a person has lived through, and what they move toward.
///
/// @param lifeLine the events of the life so far, oldest first
/// @param learningStyle how they take in something new
/// @param desiredOutcome what they want to create
/// @param currentReality where that stands today
/// @param nextStep the next thing they do for it
/// @param tension how far the outcome is from the reality, 0 to 1: what moves the story
public record ExperientialModality(
        List<LifeEvent> lifeLine,
        LearningStyle learningStyle,
        String desiredOutcome,
        String currentReality,
        String nextStep,
        double tension) {

    static final Layout<ExperientialModality> LAYOUT = Layout.<ExperientialModality>of()
            .parts("lifeLine", LifeEvent.LAYOUT, ExperientialModality::lifeLine, LifeEvent::line)
            .choice("learningStyle", LearningStyle.class, ExperientialModality::learningStyle)
            .text("desiredOutcome", ExperientialModality::desiredOutcome)
            .text("currentReality", ExperientialModality::currentReality)
            .text("nextStep", ExperientialModality::nextStep)
            .real("tension", ExperientialModality::tension)
            .made(c -> new ExperientialModality(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4), c.at(5)));

    /// The four ways of Kolb's learning cycle.
    public enum LearningStyle {
        EXPERIENCING,
        REFLECTING,
        THINKING,
        ACTING
    }

    /// Something that happened.
    ///
    /// @param year calendar year
    /// @param age completed years of the person at some time in that year
    /// @param kind a stable word, such as `BIRTH` or `FIRST_JOB`
    /// @param description in English, without the year
    public record LifeEvent(int year, int age, String kind, String description) {

        static final Layout<LifeEvent> LAYOUT = Layout.<LifeEvent>of()
                .whole("year", LifeEvent::year)
                .whole("age", LifeEvent::age)
                .text("kind", LifeEvent::kind)
                .text("description", LifeEvent::description)
                .made(c -> new LifeEvent(c.at(0), c.at(1), c.at(2), c.at(3)));

        String line() {
            return year + ": " + description;
        }
    }
}
