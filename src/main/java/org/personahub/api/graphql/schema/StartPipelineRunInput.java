package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/// A pipeline run that is wanted.
@Input("StartPipelineRunInput")
@Description("A pipeline run that is wanted.")
public record StartPipelineRunInput(
        @Description("The population.") RequirementsInput requirements,

        @Description("The first ordinal of the range [fromOrdinal, fromOrdinal + count).") @Nullable @DefaultValue("0")
        BigInteger fromOrdinal,

        @Description("How many people; the rest of the corpus when absent.") @Nullable
        BigInteger count,

        @Description(
                "The same key and input answer the same run; the same key and other input are refused with IDEMPOTENCY_CONFLICT.")
        @Nullable
        String idempotencyKey,

        @Description("Its share of the workers.") @Nullable @DefaultValue("NORMAL")
        PipelineRunPriority priority,

        @Description("What is stored of each person.") @Nullable @DefaultValue("DOCUMENTS")
        PersonaStorage storage) {}
