package org.personahub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The statements of the `scaling` table: the one recommendation that all processes share, by the database's clock.
public final class ScalingTable {

    private static final String FIRST = """
            INSERT INTO scaling (id, workers, changed_at, workers_before, service_before) VALUES (1, ?, now(), ?, 0)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String READ = """
            SELECT workers, changed_at, there_since, short_since, workers_before, service_before, now() FROM scaling
            """;

    private static final String UPDATE = """
            UPDATE scaling
            SET workers = ?, changed_at = ?, there_since = ?, short_since = ?, workers_before = ?, service_before = ?
            """;

    private ScalingTable() {}

    /// Stores the first recommendation, unless there is one.
    public static void first(Connection connection, int workers) throws SQLException {
        try (var statement = connection.prepareStatement(FIRST)) {
            statement.setInt(1, workers);
            statement.setInt(2, workers);
            statement.executeUpdate();
        }
    }

    /// The recommendation; empty before there is a first one.
    public static Optional<Row> read(Connection connection) throws SQLException {
        return read(connection, READ);
    }

    /// Locks the recommendation for a change; empty when another process has it, which then decides for all.
    public static Optional<Row> lock(Connection connection) throws SQLException {
        return read(connection, READ + " FOR UPDATE SKIP LOCKED");
    }

    /// Changes the locked recommendation.
    public static void update(Connection connection, Row row) throws SQLException {
        try (var statement = connection.prepareStatement(UPDATE)) {
            statement.setInt(1, row.workers());
            statement.setObject(2, row.changedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(3, offset(row.thereSince()));
            statement.setObject(4, offset(row.shortSince()));
            statement.setInt(5, row.workersBefore());
            statement.setDouble(6, row.serviceBefore());
            statement.executeUpdate();
        }
    }

    private static Optional<Row> read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Row(
                    row.getInt(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    instant(row.getObject(3, OffsetDateTime.class)),
                    instant(row.getObject(4, OffsetDateTime.class)),
                    row.getInt(5),
                    row.getDouble(6),
                    row.getObject(7, OffsetDateTime.class).toInstant()));
        }
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /// The recommendation as it is stored.
    ///
    /// @param workers how many workers are recommended
    /// @param changedAt when that was another number last
    /// @param thereSince since when there have been as many
    /// @param shortSince since when the queue has been short
    /// @param workersBefore how many were recommended when there came to be more last
    /// @param serviceBefore what they settled a second then
    /// @param now the database's time when it was read
    public record Row(
            int workers,
            Instant changedAt,
            @Nullable Instant thereSince,
            @Nullable Instant shortSince,
            int workersBefore,
            double serviceBefore,
            Instant now) {}
}
