package org.personahub.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieRow;
import org.personahub.engine.persona.Household;

/// Reads who lives together and who is tied to whom in communities: for as many members as are asked for, in one
/// statement.
@ApplicationScoped
public class CommunityMembers {

    private static final String HOUSEHOLDS = """
            SELECT community_id, number, first_member, size, type FROM community_household
            WHERE community_id = ? AND number > ?
            ORDER BY number
            LIMIT ?
            """;

    private static final String COUNT_HOUSEHOLDS = "SELECT count(*) FROM community_household WHERE community_id = ?";

    private static final String MEMBERS = """
            SELECT adjacency.community_id, number, first_member, size, type, adjacency.member, ties
            FROM unnest(?::uuid[], ?::integer[]) wanted (community_id, member)
            JOIN community_adjacency adjacency
              ON adjacency.community_id = wanted.community_id AND adjacency.member = wanted.member
            LEFT JOIN community_household household
                   ON household.community_id = adjacency.community_id AND household.number = adjacency.household
            """;

    private static final String TIES =
            "SELECT member, ties FROM community_adjacency WHERE community_id = ? AND member = ANY (?)";

    private static final String SCAN = """
            SELECT member, household, ties FROM community_adjacency
            WHERE community_id = ? AND member >= ?
            ORDER BY member
            """;

    private static final int SCANNED_AT_ONCE = 256;

    private final Transactions transactions;

    CommunityMembers(Transactions transactions) {
        this.transactions = transactions;
    }

    /// A page of the households that are stored, by number.
    ///
    /// @param after the number of the last one of the page before; -1 for the first page
    public Page<StoredHousehold> households(UUID communityId, int size, int after) {
        List<StoredHousehold> found = transactions.run(connection -> {
            try (var statement = connection.prepareStatement(HOUSEHOLDS)) {
                statement.setObject(1, communityId);
                statement.setInt(2, after);
                statement.setInt(3, size + 1);
                List<StoredHousehold> households = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        households.add(household(rows));
                    }
                }
                return households;
            }
        });
        boolean more = found.size() > size;
        return new Page<>(more ? found.subList(0, size) : found, after >= 0, more);
    }

    /// How many households are stored.
    public long countHouseholds(UUID communityId) {
        return transactions.run(connection -> {
            try (var statement = connection.prepareStatement(COUNT_HOUSEHOLDS)) {
                statement.setObject(1, communityId);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /// What communities know of those people; whoever is no member of any is left out.
    public Map<PersonaAt, StoredMember> members(Collection<PersonaAt> people) {
        return transactions.run(connection -> {
            try (var statement = connection.prepareStatement(MEMBERS)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "uuid", people.stream().map(PersonaAt::runId).toArray()));
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "integer",
                                people.stream()
                                        .map(person -> Math.clamp(person.ordinal(), 0, Integer.MAX_VALUE))
                                        .toArray()));
                Map<PersonaAt, StoredMember> members = HashMap.newHashMap(people.size());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        StoredMember member = new StoredMember(
                                rows.getObject(1, UUID.class),
                                rows.getInt(6),
                                TieRow.decode(rows.getBytes(7)),
                                rows.getObject(2) == null ? null : household(rows));
                        members.put(new PersonaAt(member.communityId(), member.member()), member);
                    }
                }
                return members;
            }
        });
    }

    /// The ties of those members of a community, by member.
    public Map<Integer, List<Tie>> ties(UUID communityId, Collection<Integer> members) {
        return transactions.run(connection -> {
            try (var statement = connection.prepareStatement(TIES)) {
                statement.setObject(1, communityId);
                statement.setArray(2, connection.createArrayOf("integer", members.toArray()));
                Map<Integer, List<Tie>> ties = HashMap.newHashMap(members.size());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ties.put(rows.getInt(1), TieRow.decode(rows.getBytes(2)));
                    }
                }
                return ties;
            }
        });
    }

    /// Goes through the ties of a community member by member, without ever holding many of them.
    ///
    /// @param from the first member
    /// @param goOn takes each member's ties, and says whether there shall be more
    public void scan(UUID communityId, int from, Predicate<MemberTies> goOn) {
        transactions.run(connection -> {
            scan(connection, communityId, from, goOn);
            return communityId;
        });
    }

    private static void scan(Connection connection, UUID communityId, int from, Predicate<MemberTies> goOn)
            throws SQLException {
        try (var statement = connection.prepareStatement(SCAN)) {
            statement.setFetchSize(SCANNED_AT_ONCE);
            statement.setObject(1, communityId);
            statement.setInt(2, from);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = goOn.test(new MemberTies(rows.getInt(1), rows.getInt(2), TieRow.decode(rows.getBytes(3))));
                }
            }
        }
    }

    private static StoredHousehold household(ResultSet row) throws SQLException {
        return new StoredHousehold(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                Household.Type.valueOf(row.getString(5)));
    }

    /// A member's number, the number of their household and their ties.
    public record MemberTies(int member, int household, List<Tie> ties) {}
}
