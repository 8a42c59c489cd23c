package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which stored people are meant.
@Input("PersonaFilterInput")
@Description("Which stored people are meant.")
public record PersonaFilterInput(
        @Description("Only people of this pipeline run.") @Nullable @Id
        String runId,

        @Description("Only people who live in these; any when absent or empty.") @Nullable
        List<@NonNull String> territories,

        @Description("Only this sex.") @Nullable Sex sex,

        @Description("Least completed years, included.") @Nullable
        Integer minAge,

        @Description("Most completed years, included.") @Nullable
        Integer maxAge,

        @Description("Only these ISCO-08 unit groups; any when absent or empty.") @Nullable
        List<@NonNull String> occupationCodes,

        @Description("Words in the name, the headline or the city, as in a web search.") @Nullable
        String text) {}
