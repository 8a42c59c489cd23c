package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.store.Transactions;
import org.postgresql.PGConnection;

/// Listens, on a connection of its own, for runs that other processes start.
@ApplicationScoped
class RunListener {

    private static final Logger LOG = Logger.getLogger(RunListener.class);
    private static final int LISTEN_MILLIS = 10_000;
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final RunSignal signal;
    private @Nullable Thread thread;

    RunListener(Transactions transactions, RunSignal signal) {
        this.transactions = transactions;
        this.signal = signal;
    }

    void start() {
        thread = Thread.ofVirtual().name("personahub-run-listener").start(this::listen);
    }

    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = transactions.connect()) {
                PGConnection postgres = connection.unwrap(PGConnection.class);
                try (var statement = connection.createStatement()) {
                    statement.execute("LISTEN " + RunSignal.CHANNEL);
                }
                while (!Thread.currentThread().isInterrupted()) {
                    if (postgres.getNotifications(LISTEN_MILLIS).length > 0) {
                        signal.wake();
                    }
                }
            } catch (SQLException lost) {
                if (!pause()) {
                    return;
                }
                LOG.debugf("Lost the connection that listens for runs: %s", lost.getMessage());
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(RECONNECT);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
