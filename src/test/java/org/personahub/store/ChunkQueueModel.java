package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Fingerprint;

/// The queue of one run in PostgreSQL, and beside it what the queue should be: after each step both are compared.
final class ChunkQueueModel {

    private static final int CHUNKS = 6;
    private static final int PEOPLE = 10;
    private static final Duration TTL = Duration.ofHours(1);
    private static final DoneChunk DONE = new DoneChunk(PEOPLE, 0, new Fingerprint(1, 2), Duration.ZERO, Duration.ZERO);

    private final Connection connection;
    private final UUID run = UUID.randomUUID();
    private final Map<Integer, Chunk> chunks = new TreeMap<>();
    private final List<Lease> everGiven = new ArrayList<>();

    ChunkQueueModel(Connection connection) {
        this.connection = connection;
        execute("DELETE FROM pipeline_run");
        execute("INSERT INTO blueprint VALUES ('b', '', 'e', 'a') ON CONFLICT DO NOTHING");
        execute("""
                INSERT INTO pipeline_run (id, created_at, owner, blueprint_id, state, from_ordinal, count, chunk_size,
                                          chunks, input_hash)
                VALUES ('%s', now(), 'o', 'b', 'RUNNING', 0, %d, %d, %d, '')
                """.formatted(run, CHUNKS * PEOPLE, PEOPLE, CHUNKS));
        sql(() -> ChunkTable.plan(connection, run));
        IntStream.range(0, CHUNKS).forEach(number -> chunks.put(number, new Chunk("READY", null, false, 0)));
    }

    void claim(int limit) {
        List<Lease> leases =
                get(() -> ChunkLeases.claim(connection, new ChunkLeases.Claim("e", "a", limit, TTL, "worker")));

        long ready = chunks.values().stream().filter(chunk -> chunk.is("READY")).count();
        assertThat(leases).hasSize((int) Math.min(limit, ready));
        for (Lease lease : leases) {
            assertThat(chunk(lease.number()).is("READY")).isTrue();
            assertThat(everGiven)
                    .filteredOn(earlier -> earlier.number() == lease.number())
                    .allMatch(earlier -> earlier.token() < lease.token());
            set(lease, "LEASED", lease, false);
        }
        everGiven.addAll(leases);
    }

    void renew() {
        Set<Lease.Key> renewed = get(() -> ChunkLeases.heartbeat(connection, everGiven, TTL));

        assertThat(renewed)
                .containsExactlyInAnyOrderElementsOf(
                        everGiven.stream().filter(this::holds).map(Lease::key).collect(Collectors.toSet()));
        everGiven.stream().filter(this::holds).forEach(lease -> set(lease, "LEASED", lease, false));
    }

    void complete(int which) {
        step(which, "DONE", lease -> ChunkTable.done(connection, lease, DONE));
    }

    void fail(int which) {
        step(which, "FAILED", lease -> ChunkTable.fail(connection, lease, "broken"));
    }

    void tryAgain(int which) {
        step(which, "READY", lease -> ChunkTable.tryAgain(connection, lease, "broken", Duration.ZERO));
    }

    void release(int which) {
        step(which, "READY", lease -> ChunkLeases.release(connection, List.of(lease)) == 1);
    }

    /// Lets the time of a lease run out, without anybody noticing.
    void expire(int which) {
        lease(which).filter(this::holds).ifPresent(lease -> {
            execute("UPDATE chunk SET lease_until = now() - interval '1 second' WHERE run_id = '%s' AND number = %d"
                    .formatted(run, lease.number()));
            set(lease, "LEASED", lease, true);
        });
    }

    void takeExpired() {
        int taken = get(() -> ChunkLeases.takeExpired(connection, 1000));

        List<Integer> expired = chunks.keySet().stream()
                .filter(number -> chunk(number).expired())
                .toList();
        assertThat(taken).isEqualTo(expired.size());
        expired.forEach(number -> chunks.computeIfPresent(number, (_, chunk) -> chunk.lost()));
    }

    void retryFailed() {
        sql(() -> ChunkTable.retryFailed(connection, run));
        chunks.replaceAll((_, chunk) -> chunk.is("FAILED") ? new Chunk("READY", null, false, 0) : chunk);
    }

    /// PostgreSQL has what the model has, and of each chunk at most one lease counts.
    void check() {
        Map<Integer, String> states = new TreeMap<>();
        Map<Integer, Integer> lost = new TreeMap<>();
        get(() -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT number, state, lost_leases FROM chunk WHERE run_id = '" + run + "'")) {
                while (rows.next()) {
                    states.put(rows.getInt(1), rows.getString(2));
                    lost.put(rows.getInt(1), rows.getInt(3));
                }
                return states;
            }
        });
        chunks.forEach((number, chunk) -> {
            assertThat(states).containsEntry(number, chunk.state());
            assertThat(lost).containsEntry(number, chunk.lostLeases());
        });
        for (Lease lease : everGiven) {
            assertThat(get(() -> ChunkLeases.isHeld(connection, lease))).isEqualTo(holds(lease));
        }
    }

    /// Settles a lease that was given at some time: it works exactly as long as it is held.
    private void step(int which, String next, Settlement settlement) {
        lease(which).ifPresent(lease -> {
            boolean held = holds(lease);
            assertThat(get(() -> settlement.of(lease))).isEqualTo(held);
            if (held) {
                set(lease, next, null, false);
            }
        });
    }

    private Optional<Lease> lease(int which) {
        return everGiven.isEmpty() ? Optional.empty() : Optional.of(everGiven.get(which % everGiven.size()));
    }

    private Chunk chunk(int number) {
        return Objects.requireNonNull(chunks.get(number));
    }

    private boolean holds(Lease lease) {
        return lease.equals(chunk(lease.number()).holder());
    }

    private void set(Lease lease, String state, @Nullable Lease holder, boolean expired) {
        chunks.computeIfPresent(lease.number(), (_, chunk) -> new Chunk(state, holder, expired, chunk.lostLeases()));
    }

    private void execute(String statement) {
        sql(() -> {
            try (var executed = connection.createStatement()) {
                executed.execute(statement);
            }
        });
    }

    private static void sql(Statement statement) {
        get(() -> {
            statement.run();
            return true;
        });
    }

    private static <T> T get(Query<T> query) {
        try {
            return query.get();
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private interface Statement {
        void run() throws SQLException;
    }

    private interface Query<T> {
        T get() throws SQLException;
    }

    private interface Settlement {
        boolean of(Lease lease) throws SQLException;
    }

    private record Chunk(String state, @Nullable Lease holder, boolean expired, int lostLeases) {

        boolean is(String other) {
            return state.equals(other);
        }

        Chunk lost() {
            return new Chunk("READY", null, false, lostLeases + 1);
        }
    }
}
