package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person has lived through, and what they move toward.
///
/// @param lifeLine the events of the life so far, oldest first
/// @param learningStyle how they take in something new
/// @param desiredOutcome what they want to create
/// @param currentReality where that stands today
/// @param nextStep the next thing they do for it
/// @param tension how far the outcome is from the reality, 0 to 1: what moves the story
/// @param creative the same in one measure, with the steps and the story; at BASIC without steps
/// @param bearing what holds the person together across the modalities
/// @param memories moments that stayed, oldest first; from five years on
/// @param coping how they deal with what is hard
/// @param responses what they do when something happens
/// @param youngerSelf what they would tell the one they were; adults only
/// @param wishes what else they would like to create, each to be read after "to"
public record ExperientialModality(
        List<LifeEvent> lifeLine,
        LearningStyle learningStyle,
        String desiredOutcome,
        String currentReality,
        String nextStep,
        double tension,
        CreativeOrientation creative,
        Bearing bearing,
        List<Memory> memories,
        Coping coping,
        Responses responses,
        @Nullable String youngerSelf,
        List<String> wishes) {

    static final Layout<ExperientialModality> LAYOUT = Layout.<ExperientialModality>of()
            .parts("lifeLine", LifeEvent.LAYOUT, ExperientialModality::lifeLine, LifeEvent::line)
            .choice("learningStyle", LearningStyle.class, ExperientialModality::learningStyle)
            .text("desiredOutcome", ExperientialModality::desiredOutcome)
            .text("currentReality", ExperientialModality::currentReality)
            .text("nextStep", ExperientialModality::nextStep)
            .real("tension", ExperientialModality::tension)
            .part("creative", CreativeOrientation.LAYOUT, ExperientialModality::creative)
            .part("bearing", Bearing.LAYOUT, ExperientialModality::bearing)
            .parts("memories", Memory.LAYOUT, ExperientialModality::memories, Memory::line)
            .part("coping", Coping.LAYOUT, ExperientialModality::coping)
            .part("responses", Responses.LAYOUT, ExperientialModality::responses)
            .text("youngerSelf", ExperientialModality::youngerSelf)
            .texts("wishes", ExperientialModality::wishes)
            .made(c -> new ExperientialModality(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    c.at(5),
                    or(c.optional(6), CreativeOrientation.UNKNOWN),
                    or(c.optional(7), Bearing.UNKNOWN),
                    or(c.optional(8), List.of()),
                    or(c.optional(9), Coping.NONE),
                    or(c.optional(10), Responses.NONE),
                    c.optional(11),
                    or(c.optional(12), List.of())));

    public ExperientialModality {
        lifeLine = List.copyOf(lifeLine);
        memories = List.copyOf(memories);
        wishes = List.copyOf(wishes);
    }

    private static <T> T or(@Nullable T read, T neutral) {
        return read == null ? neutral : read;
    }

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
