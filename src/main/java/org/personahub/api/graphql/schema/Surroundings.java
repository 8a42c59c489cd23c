package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What surrounds a person day by day. Empty where the complexity leaves it out.
@Description("What surrounds a person day by day. Empty where the complexity leaves it out.")
public record Surroundings(
        @Description("What the room they live in is like.") List<@NonNull String> livingSpace,

        @Description("A thing they would save first.") @Nullable
        String treasure,

        @Description("What lies before the door.") List<@NonNull String> outside) {

    /// As the schema shows it.
    public static Surroundings of(org.personahub.engine.persona.Surroundings surroundings) {
        return new Surroundings(surroundings.livingSpace(), surroundings.treasure(), surroundings.outside());
    }
}
