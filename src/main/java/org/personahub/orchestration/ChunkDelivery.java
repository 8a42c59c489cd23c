package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.personahub.store.ChunkTable;
import org.personahub.store.DoneChunk;
import org.personahub.store.Lease;
import org.personahub.store.LockedRun;
import org.personahub.store.Quarantine;
import org.personahub.store.RunTable;
import org.personahub.store.Transactions;

/// Ends the work on a chunk in one transaction: its people, its state and its run's counters are stored together, or
/// the attempt is counted as failed.
@ApplicationScoped
class ChunkDelivery {

    private static final Logger LOG = Logger.getLogger(ChunkDelivery.class);
    private static final int LONGEST_ERROR = 500;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Transactions transactions;
    private final WorkerConfig config;

    ChunkDelivery(Transactions transactions, WorkerConfig config) {
        this.transactions = transactions;
        this.config = config;
    }

    /// Stores a chunk.
    ///
    /// @throws LeaseLost when the lease was lost; nothing is stored then
    /// @throws org.personahub.store.StoreFailure when the database fails; nothing is stored then
    void store(Lease lease, MadeChunk made) {
        transactions.run(connection -> {
            if (!ChunkTable.isHeld(connection, lease)) {
                throw new LeaseLost(lease);
            }
            int completed = made.rows().count();
            int rejected = made.quarantined().size();
            long begun = System.nanoTime();
            made.rows().copy(connection);
            double copySeconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
            Quarantine.insert(connection, lease.runId(), lease.owner(), made.quarantined());
            LockedRun run = lockWanted(connection, lease);
            DoneChunk done = new DoneChunk(completed, rejected, made.checksum(), made.seconds(), copySeconds);
            if (!ChunkTable.done(connection, lease, done)) {
                throw new LeaseLost(lease);
            }
            RunTable.chunkDone(
                    connection,
                    lease.runId(),
                    completed,
                    rejected,
                    run.checksum().plus(made.checksum()));
            finishAfter(connection, run, run.chunksFailed());
            return lease;
        });
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
        transactions.run(connection -> ChunkTable.release(connection, List.of(lease)));
    }

    /// Takes over what workers left behind that stopped answering.
    void takeExpired() {
        int taken = transactions.run(connection -> ChunkTable.takeExpired(connection, config.maxLostLeases()));
        if (taken > 0) {
            LOG.infof("Took %d chunks over whose worker stopped answering.", taken);
        }
        List<Lease> hopeless =
                transactions.run(connection -> ChunkTable.lostTooOften(connection, config.maxLostLeases()));
        for (Lease lease : hopeless) {
            failForGood(lease, "was given up: " + (config.maxLostLeases() + 1) + " workers stopped answering over it");
        }
    }

    private void failForGood(Lease lease, String what) {
        transactions.run(connection -> {
            LockedRun run = lockWanted(connection, lease);
            if (!ChunkTable.fail(connection, lease, what)) {
                throw new LeaseLost(lease);
            }
            String error = lease.chunk() + " " + what + (what.endsWith(".") ? "" : ".")
                    + " When the cause is gone, retry the run.";
            RunTable.chunkFailed(connection, lease.runId(), lease.count(), error);
            finishAfter(connection, run, run.chunksFailed() + 1);
            return lease;
        });
    }

    /// Ends the run when the chunk just counted was its last: the run's row is locked, so only one chunk can be that.
    private static void finishAfter(Connection connection, LockedRun run, int failed) throws SQLException {
        if (run.chunksDone() + run.chunksFailed() + 1 == run.chunks()) {
            RunState last = failed == 0 ? RunState.COMPLETED : RunState.FAILED;
            RunTable.finish(connection, run.id(), last.name());
        } else if (run.state().equals(RunState.QUEUED.name())) {
            RunTable.started(connection, List.of(run.id()));
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
}
