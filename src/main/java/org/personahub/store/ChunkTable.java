package org.personahub.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The statements of the `chunk` table: a queue whose leases are fenced by a token and timed by the database's clock.
public final class ChunkTable {

    private static final String PLAN = """
            INSERT INTO chunk (run_id, number, from_ordinal, count)
            SELECT run.id, number, run.from_ordinal + number::bigint * run.chunk_size,
                   least(run.chunk_size, run.count - number::bigint * run.chunk_size)
            FROM pipeline_run run CROSS JOIN LATERAL generate_series(0, run.chunks - 1) number
            WHERE run.id = ?
            """;

    /// Each open run offers its first ready chunks, and they are taken in turns: the first of every run, then the
    /// second of every run. MATERIALIZED keeps the planner from leasing more than the limit.
    private static final String CLAIM = """
            WITH open_run AS MATERIALIZED (
                SELECT run.id, run.owner, run.blueprint_id, blueprint.requirements
                FROM pipeline_run run JOIN blueprint ON blueprint.id = run.blueprint_id
                WHERE run.state IN ('QUEUED', 'RUNNING')
                  AND blueprint.engine_version = ? AND blueprint.atlas_version = ?
                  AND EXISTS (SELECT FROM chunk
                              WHERE chunk.run_id = run.id AND chunk.state = 'READY' AND chunk.not_before <= now())
                ORDER BY random()
                LIMIT ?
            ), candidate AS MATERIALIZED (
                SELECT offered.run_id, offered.number
                FROM open_run CROSS JOIN LATERAL (
                    SELECT chunk.run_id, chunk.number
                    FROM chunk
                    WHERE chunk.run_id = open_run.id AND chunk.state = 'READY' AND chunk.not_before <= now()
                    ORDER BY chunk.number
                    LIMIT ?
                    FOR UPDATE SKIP LOCKED
                ) offered
            ), chosen AS MATERIALIZED (
                SELECT run_id, number
                FROM candidate
                ORDER BY row_number() OVER (PARTITION BY run_id ORDER BY number), random()
                LIMIT ?
            )
            UPDATE chunk
            SET state = 'LEASED', token = chunk.token + 1, lease_until = now() + make_interval(secs => ?), worker = ?,
                leased_at = now()
            FROM chosen JOIN open_run ON open_run.id = chosen.run_id
            WHERE chunk.run_id = chosen.run_id AND chunk.number = chosen.number
            RETURNING chunk.run_id, chunk.number, chunk.token, chunk.attempt, chunk.from_ordinal, chunk.count,
                      open_run.owner, open_run.blueprint_id, open_run.requirements
            """;

    private static final String HEARTBEAT = """
            UPDATE chunk
            SET lease_until = now() + make_interval(secs => ?)
            FROM unnest(?::uuid[], ?::integer[], ?::bigint[]) held (run_id, number, token)
            WHERE chunk.run_id = held.run_id AND chunk.number = held.number AND chunk.token = held.token
              AND chunk.state = 'LEASED'
            RETURNING chunk.run_id, chunk.number, chunk.token
            """;

    private static final String IS_HELD =
            "SELECT FROM chunk WHERE run_id = ? AND number = ? AND token = ? AND state = 'LEASED'";

    private static final String DONE = """
            UPDATE chunk
            SET state = 'DONE', lease_until = NULL, error = NULL, completed = ?, rejected = ?, checksum_high = ?,
                checksum_low = ?, synthesis_seconds = ?, copy_seconds = ?, done_at = clock_timestamp()
            WHERE run_id = ? AND number = ? AND token = ? AND state = 'LEASED'
            """;

    private static final String RELEASE = """
            UPDATE chunk
            SET state = 'READY', token = chunk.token + 1, lease_until = NULL
            FROM unnest(?::uuid[], ?::integer[], ?::bigint[]) held (run_id, number, token)
            WHERE chunk.run_id = held.run_id AND chunk.number = held.number AND chunk.token = held.token
              AND chunk.state = 'LEASED'
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

    private static final String TAKE_EXPIRED = """
            UPDATE chunk
            SET state = 'READY', token = token + 1, lease_until = NULL, lost_leases = lost_leases + 1,
                error = format('Worker %s stopped answering.', worker)
            WHERE (run_id, number) IN (
                SELECT run_id, number FROM chunk
                WHERE state = 'LEASED' AND lease_until < now() AND lost_leases < ?
                FOR UPDATE SKIP LOCKED)
            """;

    private static final String LOST_TOO_OFTEN = """
            SELECT chunk.run_id, chunk.number, chunk.token, chunk.attempt, chunk.from_ordinal, chunk.count,
                   run.owner, run.blueprint_id, blueprint.requirements
            FROM chunk JOIN pipeline_run run ON run.id = chunk.run_id JOIN blueprint ON blueprint.id = run.blueprint_id
            WHERE chunk.state = 'LEASED' AND chunk.lease_until < now() AND chunk.lost_leases >= ?
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

    /// Leases chunks that are ready, fairly over the open runs of that engine and atlas.
    public static List<Lease> claim(Connection connection, Claim claim) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, claim.engineVersion());
            statement.setString(2, claim.atlasVersion());
            statement.setInt(3, claim.limit());
            statement.setInt(4, claim.limit());
            statement.setInt(5, claim.limit());
            statement.setDouble(6, seconds(claim.ttl()));
            statement.setString(7, claim.worker());
            return leases(statement);
        }
    }

    /// Extends those of the leases that are still held, and answers which these are.
    public static Set<Lease.Key> heartbeat(Connection connection, Collection<Lease> leases, Duration ttl)
            throws SQLException {
        try (var statement = connection.prepareStatement(HEARTBEAT)) {
            statement.setDouble(1, seconds(ttl));
            setKeys(connection, statement, 2, leases);
            Set<Lease.Key> held = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.add(new Lease.Key(rows.getObject(1, UUID.class), rows.getInt(2), rows.getLong(3)));
                }
            }
            return held;
        }
    }

    /// Whether the lease is still held; `done`, `tryAgain` and `fail` decide it for good.
    public static boolean isHeld(Connection connection, Lease lease) throws SQLException {
        try (var statement = connection.prepareStatement(IS_HELD)) {
            setKey(statement, 1, lease);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// Marks a chunk as done. False when the lease was lost; the caller then rolls back.
    public static boolean done(Connection connection, Lease lease, DoneChunk chunk) throws SQLException {
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setInt(1, chunk.completed());
            statement.setInt(2, chunk.rejected());
            statement.setLong(3, chunk.checksum().high());
            statement.setLong(4, chunk.checksum().low());
            statement.setDouble(5, chunk.synthesisSeconds());
            statement.setDouble(6, chunk.copySeconds());
            setKey(statement, 7, lease);
            return statement.executeUpdate() == 1;
        }
    }

    /// Gives leases back without counting an attempt.
    public static int release(Connection connection, Collection<Lease> leases) throws SQLException {
        try (var statement = connection.prepareStatement(RELEASE)) {
            setKeys(connection, statement, 1, leases);
            return statement.executeUpdate();
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

    /// Makes chunks ready again whose worker stopped answering, but not those that lost that many leases before.
    public static int takeExpired(Connection connection, int mostLostLeases) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE_EXPIRED)) {
            statement.setInt(1, mostLostLeases);
            return statement.executeUpdate();
        }
    }

    /// The expired leases of chunks that lost that many before: it may be the chunk that ends its workers.
    public static List<Lease> lostTooOften(Connection connection, int mostLostLeases) throws SQLException {
        try (var statement = connection.prepareStatement(LOST_TOO_OFTEN)) {
            statement.setInt(1, mostLostLeases);
            return leases(statement);
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

    private static List<Lease> leases(PreparedStatement statement) throws SQLException {
        List<Lease> leases = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                leases.add(new Lease(
                        rows.getObject(1, UUID.class),
                        rows.getInt(2),
                        rows.getLong(3),
                        rows.getInt(4),
                        rows.getLong(5),
                        rows.getInt(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getString(9)));
            }
        }
        return leases;
    }

    private static void setKey(PreparedStatement statement, int first, Lease lease) throws SQLException {
        statement.setObject(first, lease.runId());
        statement.setInt(first + 1, lease.number());
        statement.setLong(first + 2, lease.token());
    }

    private static void setKeys(Connection connection, PreparedStatement statement, int first, Collection<Lease> leases)
            throws SQLException {
        statement.setArray(
                first,
                connection.createArrayOf(
                        "uuid", leases.stream().map(Lease::runId).toArray()));
        statement.setArray(
                first + 1,
                connection.createArrayOf(
                        "integer", leases.stream().map(Lease::number).toArray()));
        statement.setArray(
                first + 2,
                connection.createArrayOf(
                        "bigint", leases.stream().map(Lease::token).toArray()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /// What a worker wants to lease.
    ///
    /// @param limit at most that many chunks
    /// @param ttl how long the leases last without a heartbeat
    /// @param worker the name it is known by
    public record Claim(String engineVersion, String atlasVersion, int limit, Duration ttl, String worker) {}
}
