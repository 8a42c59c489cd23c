package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The people a person belongs to, and the household they live in.
@Description("The people a person belongs to, and the household they live in.")
public record Family(
        @Description("The household; null for people who were stored before it was drawn.") @Nullable
        Home home,

        @Description(
                "Parents, partners, children and siblings, and other kin of the household; those of one relation from the oldest to the youngest.")
        List<@NonNull Relative> relatives) {

    static Family of(org.personahub.engine.persona.Family family) {
        return new Family(
                Home.of(family.household()),
                family.relatives().stream().map(Relative::of).toList());
    }
}
