package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.orchestration.ChunkStream.Part;
import org.personahub.orchestration.Failpoints.Point;
import org.personahub.store.ChunkLeases;
import org.personahub.store.ChunkTable;
import org.personahub.store.CommunityRows;
import org.personahub.store.DoneChunk;
import org.personahub.store.Lease;
import org.personahub.store.LockedRun;
import org.personahub.store.PersonaRows;
import org.personahub.store.Quarantine;
import org.personahub.store.RunTable;
import org.personahub.store.Transactions;

/// Ends the work on a chunk in one transaction: its people, its state and its run's counters are stored together, or
/// the attempt is counted as failed.
@ApplicationScoped
class ChunkDelivery {

    private static final Logger LOG = Logger.getLogger(ChunkDelivery.class);
    private static final int LONGEST_ERROR = 500;

    private final Transactions transactions;
    private final WorkerConfig config;
    private final Failpoints failpoints;
    private final CommunityMeasuring measuring;

    ChunkDelivery(Transactions transactions, WorkerConfig config, Failpoints failpoints, CommunityMeasuring measuring) {
        this.transactions = transactions;
        this.config = config;
        this.failpoints = failpoints;
        this.measuring = measuring;
    }

    /// Stores a chunk while it is being made, and answers what that took.
    ///
    /// @throws LeaseLost when the lease was lost; nothing is stored then
    /// @throws org.personahub.store.StoreFailure when the database fails; nothing is stored then
    /// @throws RuntimeException when the chunk could not be made; nothing is stored then
    ChunkTimes store(ChunkStream stream) {
        Lease lease = stream.held().lease();
        long begun = System.nanoTime();
        Stored stored = transactions.run(connection -> {
            if (!ChunkLeases.open(connection, lease)) {
                throw new LeaseLost(lease);
            }
            failpoints.reach(Point.BEFORE_COPY);
            Stored copied = copy(connection, stream);
            failpoints.reach(Point.AFTER_COPY);
            return copied.settled(settle(connection, lease, copied));
        });
        failpoints.reach(Point.AFTER_COMMIT);
        if (stored.completesRun() && stored.chunk().community() != null) {
            measuring.begin(lease);
        }
        return new ChunkTimes(
                stored.chunk().completed(),
                stored.bytes(),
                stored.chunk().making(),
                stored.chunk().waiting(),
                stored.copying(),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Stored copy(Connection connection, ChunkStream stream) throws SQLException {
        long copying = 0;
        try (PersonaRows.Copy copy = PersonaRows.copy(connection)) {
            while (true) {
                Part part = stream.take();
                long begun = System.nanoTime();
                switch (part) {
                    case Part.Slice(PersonaRows.Slice rows) -> copy.write(rows);
                    case Part.Failed(RuntimeException cause) -> throw cause;
                    case Part.Made(MadeChunk chunk) -> {
                        long taken = copy.finish();
                        if (taken != chunk.completed()) {
                            throw new IllegalStateException(
                                    "the database took " + taken + " of " + chunk.completed() + " people");
                        }
                        CommunityRows community = chunk.community();
                        long more = community == null ? 0 : community.store(connection);
                        return new Stored(
                                chunk,
                                copy.bytes() + more,
                                Duration.ofNanos(copying + System.nanoTime() - begun),
                                false);
                    }
                }
                copying += System.nanoTime() - begun;
            }
        }
    }

    /// @return whether the run is completed now
    private static boolean settle(Connection connection, Lease lease, Stored stored) throws SQLException {
        MadeChunk made = stored.chunk();
        int rejected = made.quarantined().size();
        Quarantine.insert(connection, lease.runId(), lease.owner(), made.quarantined());
        LockedRun run = lockWanted(connection, lease);
        CommunityRows community = made.community();
        if (community != null) {
            community.storeName(connection);
        }
        DoneChunk done = new DoneChunk(made.completed(), rejected, made.checksum(), made.making(), stored.copying());
        if (!ChunkTable.done(connection, lease, done)) {
            throw new LeaseLost(lease);
        }
        RunTable.chunkDone(
                connection,
                lease.runId(),
                made.completed(),
                rejected,
                run.checksum().plus(made.checksum()));
        finishAfter(connection, run, run.chunksFailed(), run.failed(), run.error());
        return run.chunksFailed() == 0 && run.chunksDone() + 1 == run.chunks();
    }

    /// Counts a failed attempt: the chunk rests and is tried again, or has failed for good.
    void failed(Lease lease, Throwable failure) {
        String error = sentence(failure);
        LOG.warnf("%s of run %s failed: %s", lease.chunk(), lease.runId(), error);
        if (lease.attempt() + 1 < config.maxAttempts()) {
            Duration rest = rest(lease.attempt());
            transactions.run(connection -> ChunkTable.tryAgain(connection, lease, error, rest));
        } else {
            failForGood(lease, "failed " + (lease.attempt() + 1) + " times: " + error);
        }
    }

    /// Gives a lease back that its run does not want any more.
    void release(Lease lease) {
        transactions.run(connection -> ChunkLeases.release(connection, List.of(lease)));
    }

    /// Takes over what workers left behind that stopped answering.
    void takeExpired() {
        int ended = transactions.run(ChunkLeases::endExpiredSessions);
        if (ended > 0) {
            LOG.infof("Ended %d transactions of workers that stopped answering.", ended);
        }
        int taken = transactions.run(connection -> ChunkLeases.takeExpired(connection, config.maxLostLeases()));
        if (taken > 0) {
            LOG.infof("Took %d chunks over whose worker stopped answering.", taken);
        }
        List<Lease> hopeless =
                transactions.run(connection -> ChunkLeases.lostTooOften(connection, config.maxLostLeases()));
        for (Lease lease : hopeless) {
            try {
                failForGood(
                        lease, "was given up: " + (config.maxLostLeases() + 1) + " workers stopped answering over it");
            } catch (LeaseLost elsewhere) {
                LOG.debug(elsewhere.getMessage());
            }
        }
    }

    private void failForGood(Lease lease, String what) {
        transactions.run(connection -> {
            LockedRun run = lockWanted(connection, lease);
            if (!ChunkTable.fail(connection, lease, what)) {
                throw new LeaseLost(lease);
            }
            String error = lease.chunk() + " " + what + (what.endsWith(".") ? "" : ".");
            RunTable.chunkFailed(connection, lease.runId(), lease.count(), error);
            finishAfter(connection, run, run.chunksFailed() + 1, run.failed() + lease.count(), error);
            return lease;
        });
    }

    /// Ends the run when the chunk just counted was its last: the run's row is locked, so only one chunk can be
    /// that.
    private static void finishAfter(
            Connection connection, LockedRun run, int chunksFailed, long failed, @Nullable String error)
            throws SQLException {
        if (run.chunksDone() + run.chunksFailed() + 1 < run.chunks()) {
            return;
        }
        if (chunksFailed == 0) {
            RunTable.finish(connection, run.id(), RunState.COMPLETED.name(), null);
        } else {
            String sentence = String.format(
                    Locale.ROOT,
                    "%d of %d chunks failed for good, with %d people; all others are stored. When the cause is gone,"
                            + " retry the run. The last one: %s",
                    chunksFailed,
                    run.chunks(),
                    failed,
                    error);
            RunTable.finish(connection, run.id(), RunState.FAILED.name(), sentence);
        }
    }

    private static LockedRun lockWanted(Connection connection, Lease lease) throws SQLException {
        LockedRun run = RunTable.lock(connection, lease.runId()).orElseThrow(() -> new LeaseLost(lease));
        if (!RunState.valueOf(run.state()).acceptsPeople()) {
            throw new LeaseLost(lease);
        }
        return run;
    }

    /// Twice as long after each failure, and up to half of it more or less so that chunks do not come back together.
    private Duration rest(int failuresBefore) {
        double base = config.backoff().toMillis() * Math.pow(2, failuresBefore);
        double jitter = 0.5 + ThreadLocalRandom.current().nextDouble();
        long millis = (long) (base * jitter);
        return millis < config.maxBackoff().toMillis() ? Duration.ofMillis(millis) : config.maxBackoff();
    }

    private static String sentence(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }

    /// @param completesRun whether its run is completed with it
    private record Stored(MadeChunk chunk, long bytes, Duration copying, boolean completesRun) {

        private Stored settled(boolean last) {
            return new Stored(chunk, bytes, copying, last);
        }
    }
}
