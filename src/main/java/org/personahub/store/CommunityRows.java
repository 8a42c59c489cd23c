package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Household;

/// What a chunk of a community's run stores beside its people: an adjacency row for each member, whether or not the
/// gates let them pass, and the households that begin in it. A few hundred bytes a member, so a chunk's wait in memory.
public final class CommunityRows {

    private static final String COPY_ADJACENCY = """
            COPY community_adjacency (community_id, member, household, ties) FROM STDIN (FORMAT binary)
            """;

    private static final String COPY_HOUSEHOLDS = """
            COPY community_household (community_id, number, first_member, size, type) FROM STDIN (FORMAT binary)
            """;

    private static final int ADJACENCY_FIELDS = 4;
    private static final int HOUSEHOLD_FIELDS = 5;
    private static final int EXPECTED_BYTES = 64 * 1024;

    private final UUID communityId;
    private final BinaryCopy adjacency = new BinaryCopy(EXPECTED_BYTES);
    private final BinaryCopy households = new BinaryCopy(EXPECTED_BYTES);
    private int memberCount;
    private int householdCount;
    private @Nullable String name;

    /// Nothing yet, of that community.
    public CommunityRows(UUID communityId) {
        this.communityId = communityId;
    }

    /// Adds a member. Add them in the order of their ordinals.
    ///
    /// @param ties in their compact form
    public void addMember(int member, int household, byte[] ties) {
        adjacency
                .row(ADJACENCY_FIELDS)
                .uuid(communityId)
                .integer(member)
                .integer(household)
                .bytea(ties, ties.length);
        memberCount++;
    }

    /// Adds a household. Add them in the order of their numbers.
    public void addHousehold(int number, int first, int size, Household.Type type) {
        households
                .row(HOUSEHOLD_FIELDS)
                .uuid(communityId)
                .integer(number)
                .integer(first)
                .integer(size)
                .text(type.name());
        householdCount++;
    }

    /// What the community is called.
    public void name(String name) {
        this.name = name;
    }

    /// Stores the rows in the transaction of that connection, and answers how many bytes that took.
    public long store(Connection connection) throws SQLException {
        copy(connection, COPY_ADJACENCY, adjacency, memberCount);
        copy(connection, COPY_HOUSEHOLDS, households, householdCount);
        return (long) adjacency.length() + households.length();
    }

    /// Stores what the community is called, if that was said. Lock the run first, as those do who delete it.
    public void storeName(Connection connection) throws SQLException {
        if (name != null) {
            CommunityTable.setName(connection, communityId, name);
        }
    }

    private static void copy(Connection connection, String statement, BinaryCopy rows, int count) throws SQLException {
        try (BinaryCopyIn copy = new BinaryCopyIn(connection, statement)) {
            copy.write(rows.buffer(), rows.length());
            long taken = copy.finish();
            if (taken != count) {
                throw new IllegalStateException("the database took " + taken + " of " + count + " rows");
            }
        }
    }
}
