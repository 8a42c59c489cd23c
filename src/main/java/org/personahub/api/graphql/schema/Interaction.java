package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// How somebody is with people.
@Description("How somebody is with people.")
public record Interaction(
        @Description("The place on the interpersonal circumplex; from 6 years on.") @Nullable
        InterpersonalOctant octant,

        @Description("The same in words.") @Nullable String words) {

    /// As the schema shows it.
    public static Interaction of(org.personahub.engine.persona.Interaction from) {
        return new Interaction(from.octant() == null ? null : InterpersonalOctant.of(from.octant()), from.words());
    }
}
