package org.personahub.api.graphql;

import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts strict scalars, limits and coded errors into the executable schema when SmallRye builds it. Found by the
/// service loader.
public final class GraphQLAssembly implements EventingService {

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        GraphQL drafted = builder.build();
        int maxCost = CDI.current().select(GraphQLLimits.class).get().maxCost();
        return builder.schema(StrictScalars.in(drafted.getGraphQLSchema()))
                .instrumentation(new ChainedInstrumentation(List.of(
                        new CodedErrors(),
                        new RefusedRequests(),
                        new CostLimit(maxCost),
                        drafted.getInstrumentation())));
    }

    /// Refuses answers that cost too much, in PersonaHub's words.
    private static final class CostLimit extends MaxQueryComplexityInstrumentation {

        CostLimit(int maxCost) {
            super(maxCost, new AnswerCost(maxCost));
        }

        @Override
        protected AbortExecutionException mkAbortException(int cost, int maxCost) {
            return AnswerCost.tooLarge(maxCost);
        }
    }
}
