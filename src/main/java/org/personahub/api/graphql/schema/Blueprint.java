package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// The architect's answer to requirements: all that people depend on, complete and immutable.
@Description("The architect's answer to requirements: all that people depend on, complete and immutable.")
public record Blueprint(
        @Description(
                "Hash of all that people depend on, and of nothing else: requirements, engine version and atlas version.")
        @Id
        String id,

        @Description("How many people there are.") long size,
        @Description("The seed of their streams.") long seed,

        @Description("Where they live, by code; empty for the whole atlas.")
        List<@NonNull TerritoryShare> territories,

        @Description("The only sex there is; null for both.") @Nullable
        Sex sex,

        @Description("Least completed years.") int minAge,
        @Description("Most completed years.") int maxAge,
        @Description("How much of each person is made.") Complexity complexity,
        @Description("How often a stage tries again.") QualityMode qualityMode,
        @Description("What colours their stories.") String theme,
        @Description("The day ages are counted at.") LocalDate asOf,

        @Description("The version of the function that makes them.")
        String engineVersion,

        @Description("The version of the tables they are drawn from.")
        String atlasVersion) {

    /// As the schema shows it.
    public static Blueprint of(org.personahub.engine.architect.Blueprint blueprint) {
        org.personahub.engine.atlas.Sex sex = blueprint.sex();
        return new Blueprint(
                blueprint.id(),
                blueprint.size(),
                blueprint.seed(),
                blueprint.territories().stream().map(TerritoryShare::of).toList(),
                sex == null ? null : Sex.of(sex),
                blueprint.minAge(),
                blueprint.maxAge(),
                Complexity.of(blueprint.complexity()),
                QualityMode.of(blueprint.qualityMode()),
                blueprint.theme(),
                blueprint.asOf(),
                blueprint.engineVersion(),
                blueprint.atlasVersion());
    }
}
