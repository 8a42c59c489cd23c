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

/// The statements that make the `chunk` table a queue, whose leases are fenced by a token and timed by the
/// database's clock.
public final class ChunkLeases {

    /// Each open run offers its first ready chunks. They are taken as if each run drew its share of tickets: of two
    /// runs the one with the larger share is taken more often, and no run waits for another to end. MATERIALIZED
    /// keeps the planner from leasing more than the limit.
    private static final String CLAIM = """
            WITH open_run AS MATERIALIZED (
                SELECT run.id, run.owner, run.blueprint_id, run.share, run.storage, blueprint.requirements
                FROM pipeline_run run JOIN blueprint ON blueprint.id = run.blueprint_id
                WHERE run.state IN ('QUEUED', 'RUNNING')
                  AND blueprint.engine_version = ? AND blueprint.atlas_version = ?
                  AND EXISTS (SELECT FROM chunk
                              WHERE chunk.run_id = run.id AND chunk.state = 'READY' AND chunk.not_before <= now())
                ORDER BY random() / run.share
                LIMIT ?
            ), candidate AS MATERIALIZED (
                SELECT offered.run_id, offered.number, open_run.share
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
                ORDER BY (row_number() OVER (PARTITION BY run_id ORDER BY number) - random()) / share
                LIMIT ?
            )
            UPDATE chunk
            SET state = 'LEASED', token = chunk.token + 1, lease_until = now() + make_interval(secs => ?), worker = ?,
                leased_at = now()
            FROM chosen JOIN open_run ON open_run.id = chosen.run_id
            WHERE chunk.run_id = chosen.run_id AND chunk.number = chosen.number
            RETURNING chunk.run_id, chunk.number, chunk.token, chunk.attempt, chunk.from_ordinal, chunk.count,
                      open_run.owner, open_run.blueprint_id, open_run.requirements, open_run.storage
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

    /// The session carries the lease's name until the transaction ends, for whoever takes the chunk over.
    private static final String OPEN = """
            SELECT set_config('application_name', ?, true)
            FROM chunk WHERE run_id = ? AND number = ? AND token = ? AND state = 'LEASED'
            """;

    private static final String RELEASE = """
            UPDATE chunk
            SET state = 'READY', token = chunk.token + 1, lease_until = NULL
            FROM unnest(?::uuid[], ?::integer[], ?::bigint[]) held (run_id, number, token)
            WHERE chunk.run_id = held.run_id AND chunk.number = held.number AND chunk.token = held.token
              AND chunk.state = 'LEASED'
            """;

    private static final String EXPIRED = """
            SELECT run_id, number, token FROM chunk WHERE state = 'LEASED' AND lease_until < now()
            """;

    private static final String END_SESSIONS = """
            SELECT count(*) FILTER (WHERE pg_terminate_backend(pid, 1000))
            FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
              AND application_name = ANY (?)
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
                   run.owner, run.blueprint_id, blueprint.requirements, run.storage
            FROM chunk JOIN pipeline_run run ON run.id = chunk.run_id JOIN blueprint ON blueprint.id = run.blueprint_id
            WHERE chunk.state = 'LEASED' AND chunk.lease_until < now() AND chunk.lost_leases >= ?
            """;

    private ChunkLeases() {}

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
                    held.add(key(rows));
                }
            }
            return held;
        }
    }

    /// Whether the lease is still held; `ChunkTable` decides it for good when the chunk is settled.
    public static boolean isHeld(Connection connection, Lease lease) throws SQLException {
        try (var statement = connection.prepareStatement(IS_HELD)) {
            setKey(statement, 1, lease);
            return found(statement);
        }
    }

    /// Begins to store a leased chunk in this transaction. False when the lease was lost.
    ///
    /// From here on whoever takes the chunk over can end the transaction, even if this process, or the network to
    /// it, has stopped in the middle and would hold its locks for ever.
    public static boolean open(Connection connection, Lease lease) throws SQLException {
        try (var statement = connection.prepareStatement(OPEN)) {
            statement.setString(1, lease.key().session());
            setKey(statement, 2, lease);
            return found(statement);
        }
    }

    /// Gives leases back without counting an attempt.
    public static int release(Connection connection, Collection<Lease> leases) throws SQLException {
        try (var statement = connection.prepareStatement(RELEASE)) {
            setKeys(connection, statement, 1, leases);
            return statement.executeUpdate();
        }
    }

    /// Ends the transactions that still store chunks whose leases have expired, and answers how many there were.
    public static int endExpiredSessions(Connection connection) throws SQLException {
        List<String> sessions = new ArrayList<>();
        try (var statement = connection.prepareStatement(EXPIRED);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sessions.add(key(rows).session());
            }
        }
        if (sessions.isEmpty()) {
            return 0;
        }
        try (var statement = connection.prepareStatement(END_SESSIONS)) {
            statement.setArray(1, connection.createArrayOf("text", sessions.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
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
                        rows.getString(9),
                        Storage.valueOf(rows.getString(10))));
            }
        }
        return leases;
    }

    private static Lease.Key key(ResultSet rows) throws SQLException {
        return new Lease.Key(rows.getObject(1, UUID.class), rows.getInt(2), rows.getLong(3));
    }

    private static boolean found(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
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
