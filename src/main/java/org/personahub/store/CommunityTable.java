package org.personahub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.personahub.engine.community.statistics.NetworkStatistics;

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

    private static final String STATISTICS = "SELECT statistics FROM community WHERE id = ?";

    private static final String SET_NAME = "UPDATE community SET name = ? WHERE id = ?";

    private static final String SET_STATISTICS = "UPDATE community SET statistics = ? WHERE id = ?";

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

    /// Stores what the community is called.
    static void setName(Connection connection, UUID id, String name) throws SQLException {
        try (var statement = connection.prepareStatement(SET_NAME)) {
            statement.setString(1, name);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    /// What was measured of its network, if that was stored.
    public static Optional<NetworkStatistics> statistics(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(STATISTICS)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                String text = row.next() ? row.getString(1) : null;
                return Optional.ofNullable(text).map(StatisticsText::read);
            }
        }
    }

    /// Stores what was measured of its network.
    public static int setStatistics(Connection connection, UUID id, NetworkStatistics statistics) throws SQLException {
        try (var statement = connection.prepareStatement(SET_STATISTICS)) {
            statement.setString(1, StatisticsText.write(statistics));
            statement.setObject(2, id);
            return statement.executeUpdate();
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
