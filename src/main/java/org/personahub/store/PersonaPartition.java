package org.personahub.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// The partition of the `persona` table that a big run has of its own, so that deleting it takes no longer than
/// deleting a small one. The highest bit of a run's id says whether it has one.
///
/// Ids are parts of these statements, because PostgreSQL takes no parameters in them; a UUID has nothing to escape.
public final class PersonaPartition {

    private static final String CREATE = "CREATE TABLE %s (LIKE persona INCLUDING ALL)";

    /// Locks nobody out who reads or writes people, unlike creating it as a partition at once.
    private static final String ATTACH = "ALTER TABLE persona ATTACH PARTITION %s FOR VALUES FROM ('%s') TO (%s)";

    private static final String LOCK_ALL =
            "SET LOCAL lock_timeout = '%dms'; LOCK TABLE ONLY persona IN ACCESS EXCLUSIVE MODE;"
                    + " SET LOCAL lock_timeout = 0";

    private static final String DROP = "DROP TABLE %s";

    private static final int PATIENCE_MILLIS = 2000;

    private PersonaPartition() {}

    /// Whether the run with that id has one.
    public static boolean isOwn(UUID runId) {
        return runId.getMostSignificantBits() < 0;
    }

    /// Creates it for a run that is being stored.
    public static void create(Connection connection, UUID runId) throws SQLException {
        execute(connection, CREATE.formatted(name(runId)));
        execute(connection, ATTACH.formatted(name(runId), runId, after(runId)));
    }

    /// Waits until nobody uses the `persona` table, for two seconds at most, in which everybody who comes later
    /// waits as well. Lock the table first and the run then, as those do who store people.
    ///
    /// @throws SQLException when somebody still uses it
    public static void lockAll(Connection connection) throws SQLException {
        execute(connection, LOCK_ALL.formatted(PATIENCE_MILLIS));
    }

    /// Deletes it with its people.
    public static void drop(Connection connection, UUID runId) throws SQLException {
        execute(connection, DROP.formatted(name(runId)));
    }

    /// The name of the table.
    static String name(UUID runId) {
        return "persona_" + runId.toString().replace("-", "");
    }

    /// The next UUID, where the partition ends, as PostgreSQL compares them.
    private static String after(UUID runId) {
        BigInteger next = new BigInteger(runId.toString().replace("-", ""), 16).add(BigInteger.ONE);
        return next.bitLength() > 128 ? "MAXVALUE" : "'" + "%032x".formatted(next) + "'";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
