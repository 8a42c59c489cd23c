package org.personahub.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/// The statements that plan chunks and settle them; `ChunkLeases` has those that lease them.
public final class ChunkTable {

    private static final String PLAN = """
            INSERT INTO chunk (run_id, number, from_ordinal, count)
            SELECT run.id, number, run.from_ordinal + number::bigint * run.chunk_size,
                   least(run.chunk_size, run.count - number::bigint * run.chunk_size)
            FROM pipeline_run run CROSS JOIN LATERAL generate_series(0, run.chunks - 1) number
            WHERE run.id = ?
            """;

    private static final String DONE = """
            UPDATE chunk
            SET state = 'DONE', lease_until = NULL, error = NULL, completed = ?, rejected = ?, checksum_high = ?,
                checksum_low = ?, synthesis_seconds = ?, copy_seconds = ?, done_at = clock_timestamp()
            WHERE run_id = ? AND number = ? AND token = ? AND state = 'LEASED'
            """;

    private static final String TRY_AGAIN = """
            UPDATE chunk
            SET state = 'READY', token = token + 1, lease_until = NULL, attempt = attempt + 1, error = ?,
                not_before = now() + make_interval(secs => ?)
            WHERE run_id = ? AND number = ? AND token = ? AND state = 'LEASED'
            """;

    private static final String FAIL = """
            UPDATE chunk
            SET state = 'FAILED', token = token + 1, lease_until = NULL, attempt = attempt + 1, error = ?
            WHERE run_id = ? AND number = ? AND token = ? AND state = 'LEASED'
            """;

    private static final String FENCE_RUN = """
            UPDATE chunk SET state = 'READY', token = token + 1, lease_until = NULL
            WHERE run_id = ? AND state = 'LEASED'
            """;

    private static final String RETRY_FAILED = """
            UPDATE chunk SET state = 'READY', attempt = 0, lost_leases = 0, not_before = now(), error = NULL
            WHERE run_id = ? AND state = 'FAILED'
            """;

    private static final String WAITING = """
            SELECT coalesce(sum(chunks - chunks_done - chunks_failed), 0)
                   - (SELECT count(*) FROM chunk WHERE state = 'LEASED')
            FROM pipeline_run WHERE state IN ('QUEUED', 'RUNNING')
            """;

    private ChunkTable() {}

    /// Stores the chunks of a run that was just stored.
    public static void plan(Connection connection, UUID runId) throws SQLException {
        try (var statement = connection.prepareStatement(PLAN)) {
            statement.setObject(1, runId);
            statement.executeUpdate();
        }
    }

    /// Marks a chunk as done. False when the lease was lost; the caller then rolls back.
    public static boolean done(Connection connection, Lease lease, DoneChunk chunk) throws SQLException {
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setInt(1, chunk.completed());
            statement.setInt(2, chunk.rejected());
            statement.setLong(3, chunk.checksum().high());
            statement.setLong(4, chunk.checksum().low());
            statement.setDouble(5, seconds(chunk.synthesis()));
            statement.setDouble(6, seconds(chunk.copy()));
            setKey(statement, 7, lease);
            return statement.executeUpdate() == 1;
        }
    }

    /// Counts a failed attempt and lets the chunk rest that long. False when the lease was lost.
    public static boolean tryAgain(Connection connection, Lease lease, String error, Duration rest)
            throws SQLException {
        try (var statement = connection.prepareStatement(TRY_AGAIN)) {
            statement.setString(1, error);
            statement.setDouble(2, seconds(rest));
            setKey(statement, 3, lease);
            return statement.executeUpdate() == 1;
        }
    }

    /// Marks a chunk of a locked run as failed for good. False when the lease was lost.
    public static boolean fail(Connection connection, Lease lease, String error) throws SQLException {
        try (var statement = connection.prepareStatement(FAIL)) {
            statement.setString(1, error);
            setKey(statement, 2, lease);
            return statement.executeUpdate() == 1;
        }
    }

    /// Takes all leases on a locked run away.
    public static void fence(Connection connection, UUID runId) throws SQLException {
        try (var statement = connection.prepareStatement(FENCE_RUN)) {
            statement.setObject(1, runId);
            statement.executeUpdate();
        }
    }

    /// Makes the failed chunks of a locked run ready, with all attempts before them.
    public static void retryFailed(Connection connection, UUID runId) throws SQLException {
        try (var statement = connection.prepareStatement(RETRY_FAILED)) {
            statement.setObject(1, runId);
            statement.executeUpdate();
        }
    }

    /// How many chunks of open runs wait for a worker.
    public static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WAITING);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Math.max(0, rows.getLong(1)) : 0;
        }
    }

    private static void setKey(PreparedStatement statement, int first, Lease lease) throws SQLException {
        statement.setObject(first, lease.runId());
        statement.setInt(first + 1, lease.number());
        statement.setLong(first + 2, lease.token());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
