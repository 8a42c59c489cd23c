package org.personahub.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A community as the database has it now, with its run. It is for reading: `CommunityTable` has the statements that
/// change communities.
@Entity
@Immutable
@Table(name = "community")
public class StoredCommunity extends PanacheEntityBase {

    private static final String WITH_RUN =
            "select community from StoredCommunity community join fetch community.run run join fetch run.blueprint";

    @Id
    public UUID id;

    @Column(name = "owner")
    public String owner;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "name")
    public String name;

    @Column(name = "territory")
    public String territory;

    @Column(name = "city")
    public String city;

    @Column(name = "size")
    public int size;

    @OneToOne(optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    public PipelineRun run;

    /// The community of that owner with that id.
    public static Optional<StoredCommunity> find(String owner, UUID id) {
        return find(WITH_RUN + " where community.owner = ?1 and community.id = ?2", owner, id)
                .firstResultOptional();
    }

    /// Communities, newest first.
    ///
    /// @param after only those older than that one
    public static List<StoredCommunity> newest(String owner, @Nullable UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("owner", owner);
        String older = "";
        if (after != null) {
            older = " and (community.createdAt < :since or (community.createdAt = :since and community.id < :after))";
            parameters.put("since", PipelineRun.createdAt(after));
            parameters.put("after", after);
        }
        return StoredCommunity.<StoredCommunity>find(
                        WITH_RUN + " where community.owner = :owner" + older
                                + " order by community.createdAt desc, community.id desc",
                        parameters)
                .range(0, limit - 1)
                .list();
    }

    /// How many communities there are.
    public static long howMany(String owner) {
        return count("owner", owner);
    }
}
