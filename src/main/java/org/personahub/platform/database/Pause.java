package org.personahub.platform.database;

/// A short sleep between two looks at something outside this process.
final class Pause {

    private Pause() {}

    /// Sleeps.
    ///
    /// @throws DatabaseUnavailableException if the thread is interrupted, because the service is being ended
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("The service was ended while it waited for its database.", e);
        }
    }
}
