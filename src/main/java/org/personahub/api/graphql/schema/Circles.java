package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The circles of people around somebody, each with those within it counted in.
@Description("The circles of people around somebody, each with those within it counted in.")
public record Circles(
        @Description("Those they would turn to in trouble, about 5.") @Nullable
        Integer support,

        @Description("Close friends and kin, about 15.") @Nullable
        Integer sympathy,

        @Description("Those they would ask to a feast, about 50.") @Nullable
        Integer friends,

        @Description("Those they keep up with at all, about 150.") @Nullable
        Integer acquaintances,

        @Description("Who some of the closest are, besides the family.")
        List<@NonNull String> companions) {

    /// As the schema shows it.
    public static Circles of(org.personahub.engine.persona.Circles from) {
        return new Circles(from.support(), from.sympathy(), from.friends(), from.acquaintances(), from.companions());
    }
}
