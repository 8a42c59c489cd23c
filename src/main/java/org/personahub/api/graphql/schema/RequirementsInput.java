package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.architect.Requirements;

/// What is asked of a population. What is not said the architect fills in.
@Input("RequirementsInput")
@Description("What is asked of a population. What is not said the architect fills in.")
public record RequirementsInput(
        @Description("How many people, 1 to 10^12.") BigInteger size,

        @Description("Same seed, same people; 0 to 2^53 - 1; derived from the other requirements when absent.")
        @Nullable
        BigInteger seed,

        @Description("Where they live; all territories by population when absent.") @Nullable
        List<@NonNull TerritoryShareInput> territories,

        @Description("Only this sex.") @Nullable Sex sex,

        @Description("Least completed years, 0 to 120, included.") @Nullable
        Integer minAge,

        @Description("Most completed years, 0 to 120, included.") @Nullable
        Integer maxAge,

        @Description("How much of each person is made.") @Nullable @DefaultValue("MODERATE")
        Complexity complexity,

        @Description("How often a stage tries again.") @Nullable @DefaultValue("BALANCED")
        QualityMode qualityMode,

        @Description("What colours their stories; it does not change who people are.") @Nullable
        String theme,

        @Description("The day ages are counted at; the atlas's reference date when absent, never today.") @Nullable
        LocalDate asOf,

        @Description("What is drawn of adults only when it is named here.") @Nullable
        List<@NonNull SensitiveAttribute> sensitive) {

    /// As the architect takes them.
    ///
    /// @throws InvalidRequirements when a number does not fit its type
    public Requirements toEngine() {
        return new Requirements(
                Numbers.toLong("size", size, Code.SIZE_OUT_OF_RANGE),
                seed == null ? null : Numbers.toLong("seed", seed, Code.SEED_OUT_OF_RANGE),
                territories == null
                        ? List.of()
                        : territories.stream()
                                .map(TerritoryShareInput::toEngine)
                                .toList(),
                sex == null ? null : sex.toEngine(),
                minAge,
                maxAge,
                complexity == null ? null : complexity.toEngine(),
                qualityMode == null ? null : qualityMode.toEngine(),
                theme,
                asOf,
                sensitive == null
                        ? Set.of()
                        : sensitive.stream().map(SensitiveAttribute::toEngine).collect(Collectors.toUnmodifiableSet()),
                null);
    }
}
