package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The machines that carry words and pictures to somebody.
@Description("The machines that carry words and pictures to somebody.")
public record TechnologyUse(
        @Description("Those they use.") List<@NonNull String> devices,

        @Description("How easily they find their way with a new one, 0 to 1; from 6 years on.") @Nullable
        Double comfort) {

    /// As the schema shows it.
    public static TechnologyUse of(org.personahub.engine.persona.TechnologyUse from) {
        return new TechnologyUse(from.devices(), from.comfort());
    }
}
