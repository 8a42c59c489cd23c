package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.schema.PageInfo;
import org.personahub.api.graphql.schema.PersonaStorage;
import org.personahub.api.graphql.schema.PipelineRun;
import org.personahub.api.graphql.schema.PipelineRunConnection;
import org.personahub.api.graphql.schema.PipelineRunEdge;
import org.personahub.api.graphql.schema.PipelineRunPriority;
import org.personahub.api.graphql.schema.PipelineRunState;
import org.personahub.api.graphql.schema.StartPipelineRunInput;
import org.personahub.orchestration.PersonaSynthesisOrchestrator;
import org.personahub.orchestration.RunState;
import org.personahub.orchestration.RunView;
import org.personahub.orchestration.StartRun;
import org.personahub.store.Owner;
import org.personahub.store.Page;

/// Starting, watching and steering pipeline runs. The orchestrator gives everything a transaction of its own.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class PipelineRunApi {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

    private final PersonaSynthesisOrchestrator orchestrator;

    PipelineRunApi(PersonaSynthesisOrchestrator orchestrator) {
        this.orchestrator = orchestrator;
    }

    @Query
    @Nullable
    @Description("The pipeline run with that id; null when there is none.")
    public PipelineRun pipelineRun(@Description("The id of a run.") @Id String id) {
        return RunIds.parse(id)
                .flatMap(known -> orchestrator.find(Owner.LOCAL, known))
                .map(PipelineRun::of)
                .orElse(null);
    }

    @Query
    @Description("A page of pipeline runs, newest first.")
    public PipelineRunConnection pipelineRuns(
            @Description("Only runs in this state.") @Nullable PipelineRunState state,
            @Description("How many runs, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the newest when absent.") @Nullable String after) {
        PageArguments arguments = PageArguments.forward(first, after);
        RunState wanted = state == null ? null : state.toEngine();
        CursorScope scope = CursorScope.of("pipelineRuns", String.valueOf(wanted));
        UUID last = after == null ? null : RunIds.parse(scope.position(after)).orElseThrow(CursorScope::refusal);
        Page<RunView> page = arguments.cut(orchestrator.page(Owner.LOCAL, wanted, Math.max(1, arguments.size()), last));
        List<PipelineRunEdge> edges = page.items().stream()
                .map(run -> new PipelineRunEdge(scope.cursor(run.id().toString()), PipelineRun.of(run)))
                .toList();
        return new PipelineRunConnection(
                edges,
                PageInfo.of(edges.stream().map(PipelineRunEdge::cursor).toList(), page.hasPrevious(), page.hasNext()),
                () -> orchestrator.count(Owner.LOCAL, wanted));
    }

    @Description("How many runs the whole list has, counted only when asked for.")
    public long totalCount(@Source PipelineRunConnection connection) {
        return connection.total().getAsLong();
    }

    @Mutation
    @Description("Starts a run, or answers the one that was started with the same idempotency key and input.")
    public PipelineRun startPipelineRun(@Description("The run that is wanted.") StartPipelineRunInput input) {
        Texts.check("idempotencyKey", input.idempotencyKey());
        BigInteger count = input.count();
        return PipelineRun.of(orchestrator.start(new StartRun(
                Owner.LOCAL,
                input.requirements().toEngine(),
                clamped(Objects.requireNonNullElse(input.fromOrdinal(), BigInteger.ZERO)),
                count == null ? null : clamped(count),
                Objects.requireNonNullElse(input.priority(), PipelineRunPriority.NORMAL)
                        .toEngine(),
                Objects.requireNonNullElse(input.storage(), PersonaStorage.DOCUMENTS)
                        .toEngine(),
                input.idempotencyKey())));
    }

    @Mutation
    @Description("Leases no more chunks of a run until it is resumed; those that are leased finish.")
    public PipelineRun pausePipelineRun(@Description("The id of a run.") @Id String id) {
        return PipelineRun.of(orchestrator.pause(Owner.LOCAL, RunIds.require(id)));
    }

    @Mutation
    @Description("Goes on with a paused run.")
    public PipelineRun resumePipelineRun(@Description("The id of a run.") @Id String id) {
        return PipelineRun.of(orchestrator.resume(Owner.LOCAL, RunIds.require(id)));
    }

    @Mutation
    @Description("Stops a run for good; what was delivered stays.")
    public PipelineRun cancelPipelineRun(@Description("The id of a run.") @Id String id) {
        return PipelineRun.of(orchestrator.cancel(Owner.LOCAL, RunIds.require(id)));
    }

    @Mutation
    @Description("Tries the failed chunks of a failed run again.")
    public PipelineRun retryPipelineRun(@Description("The id of a run.") @Id String id) {
        return PipelineRun.of(orchestrator.retry(Owner.LOCAL, RunIds.require(id)));
    }

    @Mutation
    @Description("Deletes a run with its people, and answers true. RUN_ACTIVE while it runs: cancel it first.")
    public boolean deletePipelineRun(@Description("The id of a run.") @Id String id) {
        orchestrator.delete(Owner.LOCAL, RunIds.require(id));
        return true;
    }

    /// No corpus has ordinals beyond a `long`, so the nearest one is refused just the same.
    private static long clamped(BigInteger value) {
        return value.max(SMALLEST).min(LARGEST).longValueExact();
    }
}
