package org.personahub.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A run as the database has it now. It is for reading: `RunTable` has the statements that change runs.
@Entity
@Immutable
@Table(name = "pipeline_run")
public class PipelineRun extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "owner")
    public String owner;

    @ManyToOne(optional = false)
    @JoinColumn(name = "blueprint_id")
    public StoredBlueprint blueprint;

    @Column(name = "state")
    public String state;

    @Column(name = "from_ordinal")
    public long fromOrdinal;

    @Column(name = "count")
    public long count;

    @Column(name = "chunks")
    public int chunks;

    @Column(name = "chunks_done")
    public int chunksDone;

    @Column(name = "chunks_failed")
    public int chunksFailed;

    @Column(name = "completed")
    public long completed;

    @Column(name = "rejected")
    public long rejected;

    @Column(name = "failed")
    public long failed;

    @Column(name = "checksum_high")
    public long checksumHigh;

    @Column(name = "checksum_low")
    public long checksumLow;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "started_at")
    public @Nullable Instant startedAt;

    @Column(name = "finished_at")
    public @Nullable Instant finishedAt;

    @Column(name = "error")
    public @Nullable String error;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "share")
    public int share;

    @Column(name = "storage")
    public String storage;

    /// How many of its chunks are being worked on.
    @Formula("(select count(*) from chunk c where c.run_id = id and c.state = 'LEASED')")
    public int chunksLeased;

    /// Since it started, until it finished or now, by the database's clock.
    @Formula("date_part('epoch', coalesce(finished_at, now()) - started_at)")
    public @Nullable Double elapsedSeconds;

    /// The run of that owner with that id.
    public static Optional<PipelineRun> find(String owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /// Those of the runs that exist, of whoever owns them.
    public static List<PipelineRun> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /// Runs, newest first.
    ///
    /// @param state only those in that state
    /// @param after only those older than that run
    public static List<PipelineRun> newest(String owner, @Nullable String state, @Nullable UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("owner", owner);
        StringBuilder where = new StringBuilder("owner = :owner");
        if (state != null) {
            where.append(" and state = :state");
            parameters.put("state", state);
        }
        if (after != null) {
            where.append(" and (createdAt < :since or (createdAt = :since and id < :after))");
            parameters.put("since", createdAt(after));
            parameters.put("after", after);
        }
        PanacheQuery<PipelineRun> query = find(where + " order by createdAt desc, id desc", parameters);
        return query.range(0, limit - 1).list();
    }

    /// How many runs there are.
    ///
    /// @param state only those in that state
    public static long howMany(String owner, @Nullable String state) {
        return state == null ? count("owner", owner) : count("owner = ?1 and state = ?2", owner, state);
    }

    /// The time in an id: its first 48 bits are milliseconds, of which the highest one says something else.
    static Instant createdAt(UUID id) {
        return Instant.ofEpochMilli((id.getMostSignificantBits() & Long.MAX_VALUE) >>> 16);
    }
}
