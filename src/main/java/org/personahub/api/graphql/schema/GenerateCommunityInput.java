package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.personahub.engine.architect.CommunityPlan;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;

/// A community that is wanted.
@Input("GenerateCommunityInput")
@Description("A community that is wanted.")
public record GenerateCommunityInput(
        @Description("What it is called, at most 100 characters; it gets a name of its own when absent.") @Nullable
        String name,

        @Description("How many members, 10 to 1000000.") int size,
        @Description("The code of the territory it is in.") String territory,

        @Description("The city it is in or near; the largest of the territory when absent.") @Nullable
        String city,

        @Description("Same seed, same community; 0 to 2^53 - 1; derived from size, territory and city when absent.")
        @Nullable
        BigInteger seed,

        @Description("How much of each member is made.") @Nullable @DefaultValue("MODERATE")
        Complexity complexity,

        @Description(
                "The same key and input answer the same community; the same key and other input are refused with IDEMPOTENCY_CONFLICT.")
        @Nullable
        String idempotencyKey,

        @Description("Its share of the workers.") @Nullable @DefaultValue("NORMAL")
        PipelineRunPriority priority,

        @Description("What is stored of each member.") @Nullable @DefaultValue("DOCUMENTS")
        PersonaStorage storage) {

    /// What is asked of its members, as the architect takes it.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when a number does not fit its type
    public Requirements toEngine() {
        Requirements members = Requirements.ofSize(size)
                .withTerritories(List.of(new TerritoryShare(territory, null)))
                .withCommunity(new CommunityPlan(city, name))
                .withComplexity(Objects.requireNonNullElse(complexity, Complexity.MODERATE)
                        .toEngine());
        return seed == null ? members : members.withSeed(Numbers.toLong("seed", seed, Code.SEED_OUT_OF_RANGE));
    }
}
