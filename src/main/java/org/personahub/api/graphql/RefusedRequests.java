package org.personahub.api.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;

/// Marks the exchanges whose request was refused before anything was executed, so that their answers can say so in the
/// status too.
public final class RefusedRequests extends SimplePerformantInstrumentation {

    private static final String MARK = RefusedRequests.class.getName();

    RefusedRequests() {}

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (!result.isDataPresent() && Arc.container().requestContext().isActive()) {
            RoutingContext exchange =
                    Arc.container().select(CurrentVertxRequest.class).get().getCurrent();
            if (exchange != null) {
                exchange.put(MARK, true);
            }
        }
        return CompletableFuture.completedFuture(result);
    }

    /// Whether nothing was executed, because the request itself is wrong.
    public static boolean refused(RoutingContext exchange) {
        return exchange.get(MARK) != null;
    }
}
