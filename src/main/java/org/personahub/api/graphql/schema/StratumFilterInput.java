package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.personahub.engine.corpus.StratumFilter;

/// Which strata of a corpus are meant.
@Input("StratumFilterInput")
@Description("Which strata of a corpus are meant.")
public record StratumFilterInput(
        @Description("Only people who live in these; any when absent or empty.") @Nullable
        List<@NonNull String> territories,

        @Description("Only this sex.") @Nullable Sex sex,

        @Description("Least completed years, included.") @Nullable
        Integer minAge,

        @Description("Most completed years, included.") @Nullable
        Integer maxAge) {

    /// As the corpus takes it; everybody when there is no filter.
    public static StratumFilter toEngine(@Nullable StratumFilterInput filter) {
        if (filter == null) {
            return StratumFilter.ALL;
        }
        Sex sex = filter.sex();
        return new StratumFilter(
                Objects.requireNonNullElse(filter.territories(), List.of()),
                sex == null ? null : sex.toEngine(),
                filter.minAge(),
                filter.maxAge());
    }
}
