package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// Somebody of a person's family.
@Description("Somebody of a person's family.")
public record Relative(
        @Description("What they are to the person.") Relation relation,
        @Description("Given name or names, Latin letters.") String given,
        @Description("The whole name of today, Latin letters.") String full,
        @Description("Their sex.") Sex sex,
        @Description("The year of birth.") int birthYear,

        @Description("The year of death; null while they live.") @Nullable
        Integer deathYear,

        @Description("The year a partnership began; null for all others.") @Nullable
        Integer since,

        @Description("The year a partnership ended by parting; null when it did not.") @Nullable
        Integer until,

        @Description("Whether they live in the person's household.")
        boolean coresident) {

    static Relative of(org.personahub.engine.persona.Relative relative) {
        return new Relative(
                Relation.valueOf(relative.relation().name()),
                relative.given(),
                relative.full(),
                Sex.of(relative.sex()),
                relative.birthYear(),
                relative.deathYear(),
                relative.since(),
                relative.until(),
                relative.coresident());
    }
}
