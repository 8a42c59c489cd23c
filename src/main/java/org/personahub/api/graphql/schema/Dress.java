package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How a person dresses, apart from what they usually wear. Null where the complexity leaves it out.
@Description("How a person dresses, apart from what they usually wear. Null where the complexity leaves it out.")
public record Dress(
        @Description("What they wear on feast days.") @Nullable
        String best,

        @Description("What they have on their feet.") @Nullable
        String footwear,

        @Description("What they have on their head; null when nothing.") @Nullable
        String headwear,

        @Description("NONE, SHORT, CHIN, SHOULDER or LONG.") @Nullable
        String hairLength,

        @Description("How they wear their hair.") @Nullable String hairStyle,

        @Description("How they look after themselves.") @Nullable
        String grooming,

        @Description("What they have with them.") List<@NonNull String> accessories) {

    /// As the schema shows it.
    public static Dress of(org.personahub.engine.persona.Dress dress) {
        return new Dress(
                dress.best(),
                dress.footwear(),
                dress.headwear(),
                dress.hairLength(),
                dress.hairStyle(),
                dress.grooming(),
                dress.accessories());
    }
}
