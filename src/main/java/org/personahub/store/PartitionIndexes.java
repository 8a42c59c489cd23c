package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The indexes that a big run's partition gets when all its people are there: for each order of `PersonaOrder` but
/// that of ordinals, which the primary key has, and for the text filter. While people arrive they would only slow
/// COPY.
public final class PartitionIndexes {

    private static final List<String> INDEXES = List.of(
            "CREATE INDEX ON %s (age, run_id, ordinal)",
            "CREATE INDEX ON %s (full_name, run_id, ordinal)",
            "CREATE INDEX ON %s ((coalesce(-annual_income_usd, 'Infinity')), run_id, ordinal)",
            "CREATE INDEX ON %s USING gin (" + PersonaQuery.TEXT_VECTOR + ")");

    private static final String NEXT = """
            SELECT id FROM pipeline_run
            WHERE id >= '80000000-0000-0000-0000-000000000000' AND NOT indexed
              AND state IN ('COMPLETED', 'FAILED', 'CANCELLED')
            ORDER BY finished_at
            LIMIT 1
            FOR NO KEY UPDATE SKIP LOCKED
            """;

    private static final String INDEXED = "UPDATE pipeline_run SET indexed = true WHERE id = ?";

    private PartitionIndexes() {}

    /// Indexes one partition that is complete and has no indexes yet, and answers whose it is. People of that run
    /// can be read meanwhile, but not be edited; the run cannot be retried or deleted.
    public static Optional<UUID> buildNext(Connection connection) throws SQLException {
        UUID run;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NEXT)) {
            if (!rows.next()) {
                return Optional.empty();
            }
            run = rows.getObject(1, UUID.class);
        }
        try (var statement = connection.createStatement()) {
            for (String index : INDEXES) {
                statement.execute(index.formatted(PersonaPartition.name(run)));
            }
            statement.execute("ANALYZE " + PersonaPartition.name(run));
        }
        try (var statement = connection.prepareStatement(INDEXED)) {
            statement.setObject(1, run);
            statement.executeUpdate();
        }
        return Optional.of(run);
    }
}
