package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How a person looks, and what surrounds them.
@Description("How a person looks, and what surrounds them. It says nothing about character.")
public record VisualModality(
        @Description("Body height in centimetres.") int heightCm,

        @Description("The frame of the body, from weight for height; NOT_APPLICABLE to minors.")
        Build build,

        @Description("What they usually wear.") String clothing,

        @Description("Two colours that recur in their clothes and rooms.")
        List<@NonNull String> palette,

        @Description("What else is seen of an adult; null for minors.") @Nullable
        Body body,

        @Description("What else they wear.") Dress dress,
        @Description("What surrounds them day by day.") Surroundings surroundings,

        @Description("Words for an image model; null for minors and below HIGH.") @Nullable
        String imagePrompt) {

    /// As the schema shows it.
    public static VisualModality of(org.personahub.engine.persona.VisualModality visual) {
        return new VisualModality(
                visual.heightCm(),
                Build.of(visual.build()),
                visual.clothing(),
                visual.palette(),
                Body.of(visual.body()),
                Dress.of(visual.dress()),
                Surroundings.of(visual.surroundings()),
                visual.imagePrompt());
    }
}
