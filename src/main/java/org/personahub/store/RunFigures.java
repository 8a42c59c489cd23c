package org.personahub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the chunks of a run say about how it comes along: who works on them, and how fast the last were. Rates and
/// means are those of the last half minute, or of the time since the run started when that is shorter.
///
/// @param settledPerSecond people delivered or rejected a second
/// @param completedPerSecond people delivered a second
/// @param failedAttempts failures and lost leases of its chunks, since they were planned or retried
/// @param oldestLeaseSeconds how long the oldest lease has been held; null when there is none
/// @param synthesisSeconds mean time for a chunk to be made; null when none was
/// @param copySeconds mean time for a chunk to be stored; null when none was
/// @param workers who holds leases on it or delivered chunks of it, by name
public record RunFigures(
        double settledPerSecond,
        double completedPerSecond,
        long failedAttempts,
        @Nullable Double oldestLeaseSeconds,
        @Nullable Double synthesisSeconds,
        @Nullable Double copySeconds,
        List<Worker> workers) {

    /// Of a run of which nothing is known.
    public static final RunFigures NONE = new RunFigures(0, 0, 0, null, null, null, List.of());

    /// The window is cut to the age of the run, so that its first seconds do not look slow.
    private static final String BY_WORKER = """
            SELECT run.id, chunk.worker,
                   count(*) FILTER (WHERE chunk.state = 'LEASED') AS leased,
                   max(extract(epoch FROM now() - chunk.leased_at)) FILTER (WHERE chunk.state = 'LEASED') AS oldest,
                   coalesce(sum(chunk.completed), 0) / span.seconds AS completed_rate,
                   coalesce(sum(chunk.rejected), 0) / span.seconds AS rejected_rate,
                   count(*) FILTER (WHERE chunk.state = 'DONE') AS done,
                   coalesce(sum(chunk.synthesis_seconds) FILTER (WHERE chunk.state = 'DONE'), 0) AS synthesis,
                   coalesce(sum(chunk.copy_seconds) FILTER (WHERE chunk.state = 'DONE'), 0) AS copy
            FROM pipeline_run run
            CROSS JOIN LATERAL (
                SELECT least(30, greatest(1, extract(epoch FROM now() - coalesce(run.started_at, now()))))
                           ::double precision AS seconds) span
            CROSS JOIN LATERAL (
                SELECT * FROM chunk WHERE run_id = run.id AND state = 'LEASED'
                UNION ALL
                SELECT * FROM chunk
                WHERE run_id = run.id AND state = 'DONE' AND done_at > now() - make_interval(secs => span.seconds)
            ) chunk
            WHERE run.id = ANY (?)
            GROUP BY run.id, chunk.worker, span.seconds
            ORDER BY run.id, chunk.worker
            """;

    private static final String FAILED_ATTEMPTS = """
            SELECT run_id, sum(attempt + lost_leases)
            FROM chunk
            WHERE run_id = ANY (?) AND (attempt > 0 OR lost_leases > 0)
            GROUP BY run_id
            """;

    public RunFigures {
        workers = List.copyOf(workers);
    }

    /// The figures of those of the runs that have any.
    public static Map<UUID, RunFigures> of(Connection connection, Collection<UUID> ids) throws SQLException {
        var array = connection.createArrayOf("uuid", ids.toArray());
        Map<UUID, Sums> sums = new HashMap<>();
        try (var statement = connection.prepareStatement(BY_WORKER)) {
            statement.setArray(1, array);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.computeIfAbsent(rows.getObject("id", UUID.class), _ -> new Sums())
                            .add(rows);
                }
            }
        }
        try (var statement = connection.prepareStatement(FAILED_ATTEMPTS)) {
            statement.setArray(1, array);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new Sums()).failedAttempts =
                            rows.getLong(2);
                }
            }
        }
        Map<UUID, RunFigures> figures = new HashMap<>();
        sums.forEach((id, sum) -> figures.put(id, sum.figures()));
        return figures;
    }

    /// What one worker does for a run.
    ///
    /// @param name the name it is known by
    /// @param leased chunks it works on
    /// @param completedPerSecond people it delivered a second
    /// @param oldestLeaseSeconds how long it has held the oldest of its leases; null when it has none
    public record Worker(
            String name,
            int leased,
            double completedPerSecond,
            @Nullable Double oldestLeaseSeconds) {}

    private static final class Sums {
        private double completedRate;
        private double rejectedRate;
        private long failedAttempts;
        private @Nullable Double oldest;
        private long done;
        private double synthesis;
        private double copy;
        private final List<Worker> workers = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            double age = row.getDouble("oldest");
            Double oldestOfWorker = row.wasNull() ? null : age;
            double rate = row.getDouble("completed_rate");
            if (oldestOfWorker != null) {
                oldest = oldest == null ? oldestOfWorker : Math.max(oldest, oldestOfWorker);
            }
            completedRate += rate;
            rejectedRate += row.getDouble("rejected_rate");
            done += row.getLong("done");
            synthesis += row.getDouble("synthesis");
            copy += row.getDouble("copy");
            workers.add(new Worker(row.getString("worker"), row.getInt("leased"), rate, oldestOfWorker));
        }

        RunFigures figures() {
            return new RunFigures(
                    completedRate + rejectedRate,
                    completedRate,
                    failedAttempts,
                    oldest,
                    done == 0 ? null : synthesis / done,
                    done == 0 ? null : copy / done,
                    workers);
        }
    }
}
