package org.personahub.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.persona.Fingerprint;

/// The statements that change the `blueprint` and `pipeline_run` tables.
///
/// Whoever changes a run and its chunks locks the run first, then chunks: that order keeps transactions from
/// deadlocking.
public final class RunTable {

    private static final String INSERT_BLUEPRINT = """
            INSERT INTO blueprint (id, requirements, engine_version, atlas_version) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;

    /// Bit 7 of the bytes is the highest one of the id.
    private static final String INSERT = """
            WITH fresh AS (SELECT uuidv7() AS id)
            INSERT INTO pipeline_run (id, created_at, owner, blueprint_id, from_ordinal, count, chunk_size, chunks,
                                      idempotency_key, input_hash, share, storage)
            SELECT CASE WHEN ? THEN encode(set_bit(uuid_send(id), 7, 1), 'hex')::uuid ELSE id END,
                   uuid_extract_timestamp(id), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM fresh
            ON CONFLICT (owner, idempotency_key) WHERE idempotency_key IS NOT NULL DO NOTHING
            RETURNING id
            """;

    private static final String BY_IDEMPOTENCY_KEY =
            "SELECT id, input_hash FROM pipeline_run WHERE owner = ? AND idempotency_key = ?";

    private static final String LOCK = """
            SELECT run.id, run.owner, run.state, run.chunks, run.chunks_done, run.chunks_failed, run.failed, run.error,
                   run.checksum_high, run.checksum_low, run.started_at, blueprint.engine_version,
                   blueprint.atlas_version
            FROM pipeline_run run JOIN blueprint ON blueprint.id = run.blueprint_id
            WHERE run.id = ?
            FOR NO KEY UPDATE OF run
            """;

    private static final String STARTED = """
            UPDATE pipeline_run SET state = 'RUNNING', started_at = coalesce(started_at, clock_timestamp())
            WHERE id = ANY (?) AND state = 'QUEUED'
            """;

    private static final String CHUNK_DONE = """
            UPDATE pipeline_run
            SET chunks_done = chunks_done + 1, completed = completed + ?, rejected = rejected + ?,
                checksum_high = ?, checksum_low = ?
            WHERE id = ?
            """;

    private static final String CHUNK_FAILED = """
            UPDATE pipeline_run SET chunks_failed = chunks_failed + 1, failed = failed + ?, error = ? WHERE id = ?
            """;

    private static final String SET_STATE = "UPDATE pipeline_run SET state = ?, error = ? WHERE id = ?";

    private static final String FINISH = """
            UPDATE pipeline_run
            SET state = ?, error = ?, started_at = coalesce(started_at, clock_timestamp()),
                finished_at = clock_timestamp()
            WHERE id = ?
            """;

    private static final String REOPEN = """
            UPDATE pipeline_run
            SET state = ?, finished_at = NULL, error = NULL, chunks_failed = 0, failed = 0
            WHERE id = ?
            """;

    /// A run of a newer engine is left alone: while services are replaced one by one, old ones are still there.
    private static final String PAUSE_OTHER_VERSIONS = """
            UPDATE pipeline_run run
            SET state = 'PAUSED',
                error = format('It began with engine %s and atlas %s; this service has engine %s and atlas %s. '
                               'Continue it with the version it began with, or start a new run.',
                               blueprint.engine_version, blueprint.atlas_version, ?::text, ?::text)
            FROM blueprint
            WHERE blueprint.id = run.blueprint_id AND run.state IN ('QUEUED', 'RUNNING')
              AND (blueprint.engine_version <> ? OR blueprint.atlas_version <> ?)
              AND NOT (lpad(blueprint.engine_version, 9, '0') > lpad(?, 9, '0')
                       AND blueprint.engine_version ~ '^[0-9]{1,9}$')
            """;

    private static final String DELETE = "DELETE FROM pipeline_run WHERE id = ?";

    private static final String ANY = "SELECT EXISTS (SELECT FROM pipeline_run)";

    private RunTable() {}

    /// Stores a run and its blueprint. Empty when that owner already has a run with its idempotency key; a
    /// transaction that is about to store one is waited for.
    public static Optional<UUID> insert(Connection connection, NewRun run) throws SQLException {
        Blueprint blueprint = run.blueprint();
        try (var statement = connection.prepareStatement(INSERT_BLUEPRINT)) {
            statement.setString(1, blueprint.id());
            statement.setString(2, CanonicalForm.write(blueprint.requirements()));
            statement.setString(3, blueprint.engineVersion());
            statement.setString(4, blueprint.atlasVersion());
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setBoolean(1, run.ownPartition());
            statement.setString(2, run.owner());
            statement.setString(3, blueprint.id());
            statement.setLong(4, run.fromOrdinal());
            statement.setLong(5, run.count());
            statement.setInt(6, run.chunkSize());
            statement.setInt(7, run.chunks());
            statement.setString(8, run.idempotencyKey());
            statement.setString(9, run.inputHash());
            statement.setInt(10, run.share());
            statement.setString(11, run.storage().name());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                UUID id = rows.getObject(1, UUID.class);
                if (run.ownPartition()) {
                    PersonaPartition.create(connection, id);
                }
                return Optional.of(id);
            }
        }
    }

    /// The run that owner has with that idempotency key.
    public static Optional<KnownRun> byIdempotencyKey(Connection connection, String owner, String key)
            throws SQLException {
        try (var statement = connection.prepareStatement(BY_IDEMPOTENCY_KEY)) {
            statement.setString(1, owner);
            statement.setString(2, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new KnownRun(rows.getObject(1, UUID.class), rows.getString(2)))
                        : Optional.empty();
            }
        }
    }

    /// Locks the run of whoever owns it.
    public static Optional<LockedRun> lock(Connection connection, UUID id) throws SQLException {
        return lock(connection, null, id);
    }

    /// Locks the run if it belongs to that owner; any owner when null.
    public static Optional<LockedRun> lock(Connection connection, @Nullable String owner, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next() || (owner != null && !owner.equals(rows.getString("owner")))) {
                    return Optional.empty();
                }
                OffsetDateTime startedAt = rows.getObject("started_at", OffsetDateTime.class);
                Instant started = startedAt == null ? null : startedAt.toInstant();
                return Optional.of(new LockedRun(
                        id,
                        rows.getString("state"),
                        rows.getInt("chunks"),
                        rows.getInt("chunks_done"),
                        rows.getInt("chunks_failed"),
                        rows.getLong("failed"),
                        rows.getString("error"),
                        new Fingerprint(rows.getLong("checksum_high"), rows.getLong("checksum_low")),
                        started,
                        rows.getString("engine_version"),
                        rows.getString("atlas_version")));
            }
        }
    }

    /// Marks those of the runs that were queued as running.
    public static void started(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(STARTED)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    /// Counts a chunk of a locked run as done.
    ///
    /// @param checksum of all people of the run, that chunk's included
    public static void chunkDone(Connection connection, UUID id, int completed, int rejected, Fingerprint checksum)
            throws SQLException {
        try (var statement = connection.prepareStatement(CHUNK_DONE)) {
            statement.setInt(1, completed);
            statement.setInt(2, rejected);
            statement.setLong(3, checksum.high());
            statement.setLong(4, checksum.low());
            updateOne(statement, 5, id);
        }
    }

    /// Counts a chunk of a locked run, with that many people, as failed for good.
    public static void chunkFailed(Connection connection, UUID id, int people, String error) throws SQLException {
        try (var statement = connection.prepareStatement(CHUNK_FAILED)) {
            statement.setInt(1, people);
            statement.setString(2, error);
            updateOne(statement, 3, id);
        }
    }

    /// Gives a locked run another state, and the sentence that explains it.
    public static void setState(Connection connection, UUID id, String state, @Nullable String error)
            throws SQLException {
        try (var statement = connection.prepareStatement(SET_STATE)) {
            statement.setString(1, state);
            statement.setString(2, error);
            updateOne(statement, 3, id);
        }
    }

    /// Gives a locked run its last state, and the sentence that explains it.
    public static void finish(Connection connection, UUID id, String state, @Nullable String error)
            throws SQLException {
        try (var statement = connection.prepareStatement(FINISH)) {
            statement.setString(1, state);
            statement.setString(2, error);
            updateOne(statement, 3, id);
        }
    }

    /// Gives a locked run that failed another chance: no chunk of it counts as failed any more.
    public static void reopen(Connection connection, UUID id, String state) throws SQLException {
        try (var statement = connection.prepareStatement(REOPEN)) {
            statement.setString(1, state);
            updateOne(statement, 2, id);
        }
    }

    /// Pauses the unfinished runs that began with an older engine or another atlas, and says why in their error.
    public static int pauseOtherVersions(Connection connection, String engineVersion, String atlasVersion)
            throws SQLException {
        try (var statement = connection.prepareStatement(PAUSE_OTHER_VERSIONS)) {
            statement.setString(1, engineVersion);
            statement.setString(2, atlasVersion);
            statement.setString(3, engineVersion);
            statement.setString(4, atlasVersion);
            statement.setString(5, engineVersion);
            return statement.executeUpdate();
        }
    }

    /// Deletes a locked run, its chunks, its people, what was found about them and the community they are. Call
    /// `PersonaPartition.lockAll` before locking a run that has a partition.
    public static void delete(Connection connection, UUID id) throws SQLException {
        if (PersonaPartition.isOwn(id)) {
            PersonaPartition.drop(connection, id);
        }
        PersonaRows.delete(connection, id);
        CommunityTable.delete(connection, id);
        Quarantine.delete(connection, id);
        try (var statement = connection.prepareStatement(DELETE)) {
            updateOne(statement, 1, id);
        }
    }

    /// Whether there is any run, of anybody.
    public static boolean any(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ANY);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void updateOne(PreparedStatement statement, int idParameter, UUID id) throws SQLException {
        statement.setObject(idParameter, id);
        if (statement.executeUpdate() != 1) {
            throw new IllegalStateException("run " + id + " is not there; lock it first");
        }
    }

    /// A run that an idempotency key leads to.
    ///
    /// @param inputHash identifies what was asked for when it was started
    public record KnownRun(UUID id, String inputHash) {}
}
