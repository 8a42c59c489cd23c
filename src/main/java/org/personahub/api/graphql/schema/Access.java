package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What of the world reaches a person.
@Description("What of the world reaches a person.")
public record Access(
        @Description("Whether they have a mobile phone of their own; null below 6 years.") @Nullable
        Boolean mobilePhone,

        @Description("Whether it is a smartphone; null below 6 years.") @Nullable
        Boolean smartphone,

        @Description("Whether they use the internet; null below 3 years.") @Nullable
        Boolean internet,

        @Description("Whether there is a computer at home.") @Nullable
        Boolean computer,

        @Description("Whether there is a television at home.") @Nullable
        Boolean television,

        @Description("Whether there is a radio at home.") @Nullable
        Boolean radio,

        @Description("What they follow most, first first.") List<@NonNull String> media) {

    /// As the schema shows it.
    public static Access of(org.personahub.engine.persona.Access from) {
        return new Access(
                from.mobilePhone(),
                from.smartphone(),
                from.internet(),
                from.computer(),
                from.television(),
                from.radio(),
                from.media());
    }
}
