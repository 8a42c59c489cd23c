package org.personahub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What all open runs together want, and who is there to work on them.
///
/// @param peopleWaiting people of open runs who are not settled yet
/// @param chunksReady chunks of open runs that wait for a worker
/// @param chunksLeased chunks with a worker
/// @param oldestLeaseSeconds how long the oldest lease has been held; null when there is none
/// @param arrivalPerSecond people asked for a second in the last five minutes
/// @param workers how many workers were seen of late
/// @param threads how many threads they make people on
/// @param workerPerSecond people that one of them settles a second while it has work; 0 when none knows yet
public record QueueFigures(
        long peopleWaiting,
        long chunksReady,
        long chunksLeased,
        @Nullable Double oldestLeaseSeconds,
        double arrivalPerSecond,
        int workers,
        int threads,
        double workerPerSecond) {

    private static final String READ = """
            SELECT
                (SELECT coalesce(sum(count - completed - rejected - failed), 0)
                 FROM pipeline_run WHERE state IN ('QUEUED', 'RUNNING')) AS waiting,
                (SELECT coalesce(sum(chunks - chunks_done - chunks_failed), 0)
                 FROM pipeline_run WHERE state IN ('QUEUED', 'RUNNING')) AS chunks,
                leased.chunks AS leased, leased.oldest,
                (SELECT coalesce(sum(count), 0) FROM pipeline_run
                 WHERE created_at > now() - interval '5 minutes' AND state <> 'CANCELLED') / 300.0 AS arrival,
                seen.workers, seen.threads, seen.rate
            FROM (SELECT count(*) AS chunks, max(extract(epoch FROM now() - leased_at)) AS oldest
                  FROM chunk WHERE state = 'LEASED') leased
            CROSS JOIN
                 (SELECT count(*) AS workers, coalesce(sum(threads), 0) AS threads,
                         coalesce(avg(nullif(people_per_second, 0)), 0) AS rate
                  FROM worker WHERE seen_at > now() - make_interval(secs => ?)) seen
            """;

    private static final String OPEN_RUNS = """
            SELECT id FROM pipeline_run WHERE state IN ('QUEUED', 'RUNNING')
            ORDER BY started_at NULLS LAST, id LIMIT ?
            """;

    /// The figures now.
    ///
    /// @param silence workers of which nothing was seen for that long are not there
    public static QueueFigures read(Connection connection, Duration silence) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setDouble(1, silence.toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                double oldest = row.getDouble("oldest");
                Double oldestLease = row.wasNull() ? null : oldest;
                long leased = row.getLong("leased");
                return new QueueFigures(
                        row.getLong("waiting"),
                        Math.max(0, row.getLong("chunks") - leased),
                        leased,
                        oldestLease,
                        row.getDouble("arrival"),
                        row.getInt("workers"),
                        row.getInt("threads"),
                        row.getDouble("rate"));
            }
        }
    }

    /// The open runs, those first that have run longest.
    public static List<UUID> openRuns(Connection connection, int limit) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (var statement = connection.prepareStatement(OPEN_RUNS)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }
}
