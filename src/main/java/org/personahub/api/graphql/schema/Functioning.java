package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How a person gets on with six everyday things: 1 no difficulty, 2 some, 3 a lot, 4 cannot do at all; null below 5
/// years.
@Description(
        "How a person gets on with six everyday things: 1 no difficulty, 2 some, 3 a lot, 4 cannot do at all; null below 5 years.")
public record Functioning(
        @Description("Even with glasses on.") @Nullable Integer seeing,

        @Description("Even with a hearing aid.") @Nullable Integer hearing,

        @Description("Walking or climbing steps.") @Nullable Integer walking,

        @Description("Remembering or concentrating.") @Nullable
        Integer remembering,

        @Description("Washing and dressing.") @Nullable Integer selfCare,

        @Description("Understanding and being understood.") @Nullable
        Integer communicating,

        @Description("Lasting illnesses, most burdensome first.")
        List<@NonNull String> conditions,

        @Description("What they use, such as glasses or a wheelchair.")
        List<@NonNull String> aids,

        @Description("Whether there is a lot of difficulty with any of the six.") @Nullable
        Boolean disability) {

    /// As the schema shows it.
    public static Functioning of(org.personahub.engine.persona.Functioning from) {
        return new Functioning(
                from.seeing(),
                from.hearing(),
                from.walking(),
                from.remembering(),
                from.selfCare(),
                from.communicating(),
                from.conditions(),
                from.aids(),
                from.disability());
    }
}
