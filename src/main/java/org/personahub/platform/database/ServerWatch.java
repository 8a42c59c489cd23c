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
        try {
            while (true) {
                Thread.sleep(INTERVAL);
                if (!server.isAlive()) {
                    LOG.warn("The embedded PostgreSQL has died; starting it again");
                    revive();
                    LOG.info("The embedded PostgreSQL is back");
                }
            }
        } catch (InterruptedException _) {
            // Closed.
        }
    }

    // An attempt may fail for a while: an orphaned backend finishes its statement first, a full disk gets space again.
    private void revive() throws InterruptedException {
        for (var pause = INTERVAL; ; pause = longer(pause)) {
            try {
                server.revive();
                return;
            } catch (DatabaseUnavailableException e) {
                LOG.errorf("%s Trying again in %d ms.", e.getMessage(), pause.toMillis());
                Thread.sleep(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /// Ends the watch; a revival under way is let finish first.
    @Override
    public void close() {
        thread.interrupt();
    }
}
