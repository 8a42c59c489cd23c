package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.personahub.engine.synthesis.Finding;

/// The statements of the `quarantine` table: people who passed no gate, with what the gates found.
public final class Quarantine {

    private static final String INSERT =
            "INSERT INTO quarantine (run_id, ordinal, owner, findings) VALUES (?, ?, ?, ?)";

    private static final String DELETE = "DELETE FROM quarantine WHERE run_id = ?";

    private Quarantine() {}

    /// Keeps the findings of people, by their ordinal.
    public static void insert(Connection connection, UUID runId, String owner, Map<Long, List<Finding>> findings)
            throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var person : findings.entrySet()) {
                Object[] sentences = person.getValue().stream()
                        .map(finding -> finding.rule() + ": " + finding.sentence())
                        .toArray();
                statement.setObject(1, runId);
                statement.setLong(2, person.getKey());
                statement.setString(3, owner);
                statement.setArray(4, connection.createArrayOf("text", sentences));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Deletes the findings of a run.
    public static void delete(Connection connection, UUID runId) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, runId);
            statement.executeUpdate();
        }
    }
}
