package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The statements that change the tables of communities: `community`, `community_household` and
/// `community_adjacency`.
public final class CommunityTable {

    private static final String INSERT = """
            INSERT INTO community (id, owner, created_at, name, territory, city, size)
            SELECT id, owner, created_at, ?, ?, ?, ? FROM pipeline_run WHERE id = ?
            """;

    private static final List<String> DELETE = List.of(
            "DELETE FROM community_adjacency WHERE community_id = ?",
            "DELETE FROM community_household WHERE community_id = ?",
            "DELETE FROM community WHERE id = ?");

    private CommunityTable() {}

    /// Stores that the run with that id, which this transaction has begun, makes a community.
    public static void insert(Connection connection, UUID id, NewCommunity community) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, community.name());
            statement.setString(2, community.territory());
            statement.setString(3, community.city());
            statement.setInt(4, community.size());
            statement.setObject(5, id);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("run " + id + " is not there; store it first");
            }
        }
    }

    /// Deletes what a run's community is beside its people, if the run makes one.
    public static void delete(Connection connection, UUID id) throws SQLException {
        for (String table : DELETE) {
            try (var statement = connection.prepareStatement(table)) {
                statement.setObject(1, id);
                statement.executeUpdate();
            }
        }
    }

    /// A community that is to be stored.
    ///
    /// @param name what it is called
    /// @param territory its CLDR code
    /// @param city the city it is in or near
    /// @param size how many members it has
    public record NewCommunity(String name, String territory, String city, int size) {}
}
