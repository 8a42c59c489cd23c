package org.personahub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/// The statements of the `worker` table: the processes that work on chunks, by the name that their leases carry.
public final class WorkerTable {

    private static final String SEEN = """
            INSERT INTO worker (name, threads, concurrency, people_per_second) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE
            SET threads = excluded.threads, concurrency = excluded.concurrency,
                people_per_second = excluded.people_per_second, seen_at = now()
            """;

    private static final String FORGET = "DELETE FROM worker WHERE seen_at < now() - make_interval(secs => ?)";

    private static final String THREADS =
            "SELECT coalesce(sum(threads), 0) FROM worker WHERE seen_at > now() - make_interval(secs => ?)";

    private static final String GONE = "DELETE FROM worker WHERE name = ?";

    private WorkerTable() {}

    /// Says that a worker is there, and how it does.
    public static void seen(Connection connection, Worker worker) throws SQLException {
        try (var statement = connection.prepareStatement(SEEN)) {
            statement.setString(1, worker.name());
            statement.setInt(2, worker.threads());
            statement.setInt(3, worker.concurrency());
            statement.setDouble(4, worker.peoplePerSecond());
            statement.executeUpdate();
        }
    }

    /// Forgets the workers of which nothing was seen for that long.
    public static int forget(Connection connection, Duration silence) throws SQLException {
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setDouble(1, silence.toMillis() / 1000.0);
            return statement.executeUpdate();
        }
    }

    /// How many threads make people, in all workers that were seen of late.
    public static int threads(Connection connection, Duration silence) throws SQLException {
        try (var statement = connection.prepareStatement(THREADS)) {
            statement.setDouble(1, silence.toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /// Forgets a worker that ends.
    public static int gone(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(GONE)) {
            statement.setString(1, name);
            return statement.executeUpdate();
        }
    }

    /// A process that works on chunks.
    ///
    /// @param name the name that its leases carry
    /// @param threads how many threads make people
    /// @param concurrency how many chunks it has in flight at most
    /// @param peoplePerSecond people it settles a second while it has work; 0 until that is known
    public record Worker(String name, int threads, int concurrency, double peoplePerSecond) {}
}
