package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How a person looks.
@Description("How a person looks.")
public record VisualModality(
        @Description("Body height in centimetres.") int heightCm,

        @Description("The frame of the body, from weight for height.")
        Build build,

        @Description("What they usually wear.") String clothing,

        @Description("Two colours that recur in their clothes and rooms.")
        List<@NonNull String> palette) {

    /// As the schema shows it.
    public static VisualModality of(org.personahub.engine.persona.VisualModality visual) {
        return new VisualModality(visual.heightCm(), Build.of(visual.build()), visual.clothing(), visual.palette());
    }
}
