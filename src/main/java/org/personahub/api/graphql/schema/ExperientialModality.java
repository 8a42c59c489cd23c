package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
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
        double tension,

        @Description("The same in one measure, with the steps and the story.")
        CreativeOrientation creative,

        @Description("What holds the person together across the modalities.")
        Bearing bearing,

        @Description("Moments that stayed, oldest first.") List<@NonNull Memory> memories,
        @Description("How they deal with what is hard.") Coping coping,
        @Description("What they do when something happens.") Responses responses,

        @Description("What they would tell the one they were; adults only.") @Nullable
        String youngerSelf,

        @Description("What else they would like to create, each to be read after 'to'.")
        List<@NonNull String> wishes) {

    /// As the schema shows it.
    public static ExperientialModality of(org.personahub.engine.persona.ExperientialModality experiential) {
        return new ExperientialModality(
                experiential.lifeLine().stream().map(LifeEvent::of).toList(),
                LearningStyle.of(experiential.learningStyle()),
                experiential.desiredOutcome(),
                experiential.currentReality(),
                experiential.nextStep(),
                experiential.tension(),
                CreativeOrientation.of(experiential.creative()),
                Bearing.of(experiential.bearing()),
                experiential.memories().stream().map(Memory::of).toList(),
                Coping.of(experiential.coping()),
                Responses.of(experiential.responses()),
                experiential.youngerSelf(),
                experiential.wishes());
    }
}
