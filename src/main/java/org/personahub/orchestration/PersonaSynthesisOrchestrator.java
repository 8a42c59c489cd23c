package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CommunityPlan;
import org.personahub.orchestration.RunRefused.Code;
import org.personahub.store.ChunkTable;
import org.personahub.store.CommunityTable;
import org.personahub.store.CommunityTable.NewCommunity;
import org.personahub.store.LockedRun;
import org.personahub.store.NewRun;
import org.personahub.store.Page;
import org.personahub.store.PersonaPartition;
import org.personahub.store.PipelineRun;
import org.personahub.store.RunTable;
import org.personahub.store.StoreFailure;
import org.personahub.store.Transactions;

/// The second agent: materialises ranges of corpora as pipeline runs.
///
/// It plans runs and answers for their states; workers, in this process or another one, do the work. What it answers
/// has been committed.
@ApplicationScoped
public class PersonaSynthesisOrchestrator {

    private static final int DELETE_ATTEMPTS = 10;

    private final Transactions transactions;
    private final Corpora corpora;
    private final RunsConfig config;
    private final RunSignal signal;
    private final WorkerDemand demand;

    PersonaSynthesisOrchestrator(
            Transactions transactions, Corpora corpora, RunsConfig config, RunSignal signal, WorkerDemand demand) {
        this.transactions = transactions;
        this.corpora = corpora;
        this.config = config;
        this.signal = signal;
        this.demand = demand;
    }

    /// Starts a run, or finds the one that was started with the same idempotency key and input.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when no blueprint can be designed
    /// @throws RunRefused RANGE_OUTSIDE_CORPUS, RUN_TOO_LARGE or IDEMPOTENCY_CONFLICT
    public RunView start(StartRun asked) {
        Blueprint blueprint = corpora.design(asked.requirements());
        long count = checkRange(asked, blueprint.size());
        ChunkPlan plan =
                ChunkPlan.of(count, Math.max(Runtime.getRuntime().availableProcessors(), demand.threads()), config);
        NewRun run = new NewRun(
                asked.owner(),
                blueprint,
                asked.fromOrdinal(),
                count,
                plan.size(),
                plan.chunks(),
                asked.idempotencyKey(),
                InputHash.of(asked),
                asked.priority().share(),
                asked.storage(),
                count >= config.ownPartitionFrom());
        Optional<UUID> id;
        do {
            id = transactions.run(connection -> insertOrFind(connection, run));
        } while (id.isEmpty()); // the run that held the key was deleted between two statements
        return view(asked.owner(), id.get());
    }

    /// Leases no more chunks of a run; those that are leased finish.
    ///
    /// @throws RunRefused RUN_NOT_FOUND or INVALID_STATE
    public RunView pause(String owner, UUID id) {
        return change(owner, id, "paused", RunState.PAUSED, (connection, run) -> {
            RunTable.setState(connection, id, RunState.PAUSED.name(), null);
        });
    }

    /// Lets a paused run go on.
    ///
    /// @throws RunRefused RUN_NOT_FOUND, INVALID_STATE or ENGINE_MISMATCH
    public RunView resume(String owner, UUID id) {
        return change(owner, id, "resumed", RunState.RUNNING, (connection, run) -> {
            requireState(run, RunState.PAUSED, "resumed");
            requireThisVersion(run);
            RunState next = run.startedAt() == null ? RunState.QUEUED : RunState.RUNNING;
            RunTable.setState(connection, id, next.name(), null);
            RunSignal.send(connection);
        });
    }

    /// Ends a run; the people it stored stay, what is being worked on is dropped.
    ///
    /// @throws RunRefused RUN_NOT_FOUND or INVALID_STATE
    public RunView cancel(String owner, UUID id) {
        return change(owner, id, "cancelled", RunState.CANCELLED, (connection, run) -> {
            ChunkTable.fence(connection, id);
            RunTable.finish(connection, id, RunState.CANCELLED.name(), run.error());
        });
    }

    /// Gives the failed chunks of a failed run all their attempts again.
    ///
    /// @throws RunRefused RUN_NOT_FOUND, INVALID_STATE or ENGINE_MISMATCH
    public RunView retry(String owner, UUID id) {
        return change(owner, id, "retried", RunState.RUNNING, (connection, run) -> {
            requireState(run, RunState.FAILED, "retried");
            requireThisVersion(run);
            ChunkTable.retryFailed(connection, id);
            RunTable.reopen(connection, id, RunState.RUNNING.name());
            RunSignal.send(connection);
        });
    }

    /// Deletes a run with its people.
    ///
    /// @throws RunRefused RUN_NOT_FOUND, or RUN_ACTIVE while it is queued or running
    /// @throws org.personahub.store.StoreFailure when its people are being read for so long that it had to give up
    public void delete(String owner, UUID id) {
        transactions.run(connection -> deletable(connection, owner, id));
        StoreFailure busy;
        int attempt = 0;
        do {
            try {
                transactions.run(connection -> {
                    if (PersonaPartition.isOwn(id)) {
                        PersonaPartition.lockAll(connection);
                    }
                    RunTable.delete(connection, deletable(connection, owner, id));
                    return id;
                });
                return;
            } catch (StoreFailure failure) {
                busy = failure;
            }
        } while (busy.isLockTimeout() && ++attempt < DELETE_ATTEMPTS);
        throw busy;
    }

    /// The run with that id.
    public Optional<RunView> find(String owner, UUID id) {
        return transactions.read(() -> PipelineRun.find(owner, id).map(RunView::of));
    }

    /// A page of runs, newest first.
    ///
    /// @param state only those in that state
    /// @param size at most that many
    /// @param after the last run of the page before
    public Page<RunView> page(String owner, @Nullable RunState state, int size, @Nullable UUID after) {
        List<RunView> found = transactions.read(() -> PipelineRun.newest(owner, name(state), after, size + 1).stream()
                .map(RunView::of)
                .toList());
        boolean more = found.size() > size;
        return new Page<>(more ? found.subList(0, size) : found, after != null, more);
    }

    /// How many runs there are.
    ///
    /// @param state only those in that state
    public long count(String owner, @Nullable RunState state) {
        return transactions.read(() -> PipelineRun.howMany(owner, name(state)));
    }

    private Optional<UUID> insertOrFind(Connection connection, NewRun run) throws SQLException {
        Optional<UUID> inserted = RunTable.insert(connection, run);
        if (inserted.isPresent()) {
            ChunkTable.plan(connection, inserted.get());
            CommunityPlan community = run.blueprint().community();
            if (community != null) {
                CommunityTable.insert(connection, inserted.get(), described(run.blueprint(), community));
            }
            RunSignal.send(connection);
            return inserted;
        }
        String key = run.idempotencyKey();
        if (key == null) {
            throw new IllegalStateException("a run without an idempotency key was not inserted");
        }
        Optional<RunTable.KnownRun> known = RunTable.byIdempotencyKey(connection, run.owner(), key);
        if (known.isPresent() && !known.get().inputHash().equals(run.inputHash())) {
            throw new RunRefused(
                    Code.IDEMPOTENCY_CONFLICT,
                    "The idempotency key '" + key + "' belongs to run "
                            + known.get().id() + ", which was started with other input; choose another key.");
        }
        return known.map(RunTable.KnownRun::id);
    }

    private static NewCommunity described(Blueprint blueprint, CommunityPlan plan) {
        String city = Objects.requireNonNull(plan.city());
        return new NewCommunity(
                Objects.requireNonNullElse(plan.name(), city),
                blueprint.territories().getFirst().code(),
                city,
                Math.toIntExact(blueprint.size()));
    }

    private RunView change(String owner, UUID id, String done, RunState next, Change change) {
        transactions.run(connection -> {
            LockedRun run = lock(connection, owner, id);
            RunState state = RunState.valueOf(run.state());
            if (!state.canBecome(next)) {
                throw cannot(run, done);
            }
            change.make(connection, run);
            return id;
        });
        signal.wake();
        return view(owner, id);
    }

    private RunView view(String owner, UUID id) {
        signal.wake();
        return find(owner, id).orElseThrow(() -> notFound(id));
    }

    private static LockedRun lock(Connection connection, String owner, UUID id) throws SQLException {
        return RunTable.lock(connection, owner, id).orElseThrow(() -> notFound(id));
    }

    private static UUID deletable(Connection connection, String owner, UUID id) throws SQLException {
        LockedRun run = lock(connection, owner, id);
        if (RunState.valueOf(run.state()).isActive()) {
            throw new RunRefused(Code.RUN_ACTIVE, "Run " + id + " is " + run.state() + "; cancel it, then delete it.");
        }
        return id;
    }

    private static long checkRange(StartRun asked, long size) {
        long from = asked.fromOrdinal();
        Long given = asked.count();
        long count = given != null ? given : size - from;
        if (from < 0 || from >= size || count < 1 || count > size - from) {
            throw new RunRefused(
                    Code.RANGE_OUTSIDE_CORPUS,
                    "The corpus has the ordinals 0 to " + (size - 1) + "; " + count + " people from ordinal " + from
                            + " are not within it. Give a 'fromOrdinal' and a 'count' of at least 1 that are.");
        }
        return count;
    }

    private static void requireState(LockedRun run, RunState state, String done) {
        if (!run.state().equals(state.name())) {
            throw cannot(run, done);
        }
    }

    private void requireThisVersion(LockedRun run) {
        if (!run.engineVersion().equals(EngineVersion.CURRENT)
                || !run.atlasVersion().equals(corpora.atlasVersion())) {
            throw new RunRefused(
                    Code.ENGINE_MISMATCH,
                    "Run " + run.id() + " began with engine " + run.engineVersion() + " and atlas "
                            + run.atlasVersion() + "; this service has engine " + EngineVersion.CURRENT + " and atlas "
                            + corpora.atlasVersion()
                            + ". Continue it with the version it began with, or start a new run.");
        }
    }

    private static RunRefused cannot(LockedRun run, String done) {
        String possible = switch (RunState.valueOf(run.state())) {
            case QUEUED, RUNNING -> "it can be paused or cancelled";
            case PAUSED -> "it can be resumed, cancelled or deleted";
            case FAILED -> "it can be retried or deleted";
            case COMPLETED, CANCELLED -> "it can only be deleted";
        };
        return new RunRefused(
                Code.INVALID_STATE,
                "Run " + run.id() + " is " + run.state() + " and cannot be " + done + "; " + possible + ".");
    }

    private static RunRefused notFound(UUID id) {
        return new RunRefused(
                Code.RUN_NOT_FOUND, "There is no run " + id + "; the query 'pipelineRuns' lists those there are.");
    }

    private static @Nullable String name(@Nullable RunState state) {
        return state == null ? null : state.name();
    }

    @FunctionalInterface
    private interface Change {
        void make(Connection connection, LockedRun run) throws SQLException;
    }
}
