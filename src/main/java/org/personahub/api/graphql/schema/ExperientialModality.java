package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What a person has lived through, and what they move toward.
@Description("What a person has lived through, and what they move toward.")
public record ExperientialModality(
        @Description("The events of the life so far, oldest first.")
        List<@NonNull LifeEvent> lifeLine,

        @Description("How they take in something new.") LearningStyle learningStyle,
        @Description("What they want to create.") String desiredOutcome,
        @Description("Where that stands today.") String currentReality,
        @Description("The next thing they do for it.") String nextStep,

        @Description("How far the outcome is from the reality, 0 to 1: what moves the story.")
        double tension) {

    /// As the schema shows it.
    public static ExperientialModality of(org.personahub.engine.persona.ExperientialModality experiential) {
        return new ExperientialModality(
                experiential.lifeLine().stream().map(LifeEvent::of).toList(),
                LearningStyle.of(experiential.learningStyle()),
                experiential.desiredOutcome(),
                experiential.currentReality(),
                experiential.nextStep(),
                experiential.tension());
    }
}
