package org.personahub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// How long the chunks of a run took from their last lease to their commit.
///
/// @param medianSeconds half of them took no longer; 0 when none is done
/// @param p99Seconds all but one in a hundred took no longer; 0 when none is done
public record ChunkDurations(double medianSeconds, double p99Seconds) {

    private static final String READ = """
            SELECT coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM done_at - leased_at)), 0),
                   coalesce(percentile_cont(0.99) WITHIN GROUP (ORDER BY extract(epoch FROM done_at - leased_at)), 0)
            FROM chunk WHERE run_id = ? AND state = 'DONE'
            """;

    /// The durations of the chunks of that run.
    public static ChunkDurations of(Connection connection, UUID runId) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setObject(1, runId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new ChunkDurations(row.getDouble(1), row.getDouble(2));
            }
        }
    }
}
