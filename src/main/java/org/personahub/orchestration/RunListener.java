package org.personahub.orchestration;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.store.StoreFailure;
import org.personahub.store.Transactions;
import org.postgresql.PGConnection;

/// Listens, on a connection of its own, for runs that other processes start.
@ApplicationScoped
class RunListener {

    private static final Logger LOG = Logger.getLogger(RunListener.class);
    private static final int LISTEN_MILLIS = 10_000;
    private static final Duration END = Duration.ofSeconds(2);
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final RunSignal signal;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    RunListener(Transactions transactions, RunSignal signal) {
        this.transactions = transactions;
        this.signal = signal;
    }

    void start() {
        thread = Thread.ofVirtual().name("personahub-run-listener").start(this::listen);
    }

    /// Ends it with a signal of its own, so that its connection goes back to the pool in order.
    void stop() {
        Thread mine = thread;
        if (mine == null) {
            return;
        }
        stopping = true;
        try {
            transactions.run(connection -> {
                RunSignal.send(connection);
                return mine;
            });
            mine.join(END);
        } catch (StoreFailure | QuarkusTransactionException lost) {
            LOG.debugf("Could not signal the listener: %s", lost.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        mine.interrupt();
    }

    private void listen() {
        while (!stopping) {
            try (Connection connection = transactions.connect();
                    Statement statement = connection.createStatement()) {
                PGConnection postgres = connection.unwrap(PGConnection.class);
                statement.execute("LISTEN " + RunSignal.CHANNEL);
                while (!stopping) {
                    if (postgres.getNotifications(LISTEN_MILLIS).length > 0) {
                        signal.wake();
                    }
                }
                statement.execute("UNLISTEN " + RunSignal.CHANNEL);
            } catch (SQLException lost) {
                LOG.debugf("Lost the connection that listens for runs: %s", lost.getMessage());
                if (!pause()) {
                    return;
                }
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
