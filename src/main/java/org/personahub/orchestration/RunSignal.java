package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Tells workers that there may be chunks, so that they need not poll often. It may be missed: polling finds them too.
@ApplicationScoped
class RunSignal {

    /// The channel that PostgreSQL tells other processes on.
    static final String CHANNEL = "personahub_run";

    private static final String NOTIFY = "SELECT pg_notify('" + CHANNEL + "', '')";

    private final Semaphore woken = new Semaphore(0);

    /// Tells the workers of all processes when the transaction commits. Once for a run, never for a chunk: it
    /// serialises commits.
    static void send(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NOTIFY)) {
            statement.execute();
        }
    }

    /// Wakes the worker of this process.
    void wake() {
        woken.release();
    }

    /// Forgets what was signalled; call it before looking, so that what comes while looking is not missed.
    void reset() {
        woken.drainPermits();
    }

    /// Waits until something is signalled, at most that long.
    void await(Duration atMost) throws InterruptedException {
        boolean signalled = woken.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (signalled) {
            reset();
        }
    }
}
