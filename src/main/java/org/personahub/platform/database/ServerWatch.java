package org.personahub.platform.database;

import java.time.Duration;
import org.jboss.logging.Logger;

/// Notices that a server has died under a living service and revives it, as often as it takes.
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Watched server;
    private final Thread thread;

    /// What is watched.
    interface Watched {

        boolean isAlive();

        /// Starts it again.
        ///
        /// @throws DatabaseUnavailableException if that does not work now
        void revive();
    }

    ServerWatch(Watched server) {
        this.server = server;
        this.thread =
                Thread.ofPlatform().daemon().name("embedded-database-watch").start(this::watch);
    }

    private void watch() {
        var pause = INTERVAL;
        while (!thread().isInterrupted()) {
            try {
                Thread.sleep(pause);
                if (!server.isAlive()) {
                    LOG.warn("The embedded PostgreSQL has died; starting it again");
                    server.revive();
                    LOG.info("The embedded PostgreSQL is back");
                }
                pause = INTERVAL;
            } catch (InterruptedException _) {
                return;
            } catch (DatabaseUnavailableException e) {
                // An orphaned backend may still finish its statement, or the disk may get space again.
                LOG.error(e.getMessage());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private static Thread thread() {
        return Thread.currentThread();
    }

    /// Ends the watch; a revival under way is let finish first.
    @Override
    public void close() {
        thread.interrupt();
    }
}
