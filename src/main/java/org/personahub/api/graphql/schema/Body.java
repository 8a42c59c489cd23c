package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How an adult's body looks.
@Description("How an adult's body looks.")
public record Body(
        @Description("Body weight in kilograms.") @Nullable Double weightKg,

        @Description("How they hold themselves.") @Nullable String posture,

        @Description("What others would recognise them by.") List<@NonNull String> distinguishing,

        @Description("What the years have done so far.") @Nullable
        String ageing,

        @Description("The colour of their eyes.") @Nullable String eyeColour,

        @Description("The colour of their hair, grey included.") @Nullable
        String hairColour,

        @Description("What a man lets grow.") @Nullable String facialHair) {

    /// As the schema shows it; null when nothing is described.
    public static @Nullable Body of(org.personahub.engine.persona.Body body) {
        return body.equals(org.personahub.engine.persona.Body.UNDESCRIBED)
                ? null
                : new Body(
                        body.weightKg(),
                        body.posture(),
                        body.distinguishing(),
                        body.ageing(),
                        body.eyeColour(),
                        body.hairColour(),
                        body.facialHair());
    }
}
