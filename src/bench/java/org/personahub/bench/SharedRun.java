package org.personahub.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.personahub.bench.PackagedService.Finished;
import org.personahub.platform.database.DatabaseAddress;
import org.personahub.platform.database.EmbeddedDatabase;

/// One, two and four worker processes with one thread each, on one database: how fast they make a run together.
final class SharedRun {

    private static final int WARM_UP = 40_000;
    private static final int PEOPLE = 60_000;
    private static final List<Integer> WORKERS = List.of(1, 2, 4);

    private static final String BY_WORKER = """
            SELECT count(DISTINCT worker), min(chunks) FROM (
                SELECT worker, count(*) AS chunks FROM chunk WHERE run_id = '%s' GROUP BY worker) by_worker
            """;

    private static final String STORED = """
            SELECT count(*), count(DISTINCT ordinal) FROM (
                SELECT ordinal FROM persona WHERE run_id = '%1$s'
                UNION ALL SELECT ordinal FROM quarantine WHERE run_id = '%1$s') people
            """;

    private SharedRun() {}

    /// Prints a row for each number of workers; needs the packaged service.
    ///
    /// @throws IllegalStateException when somebody was stored twice or not at all
    static void print(PrintStream out) throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("personahub-shared-run");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                PackagedService api = PackagedService.start(
                        database.address(), "-Dpersonahub.process.role=api", "-Dpersonahub.runs.chunk-size=500")) {
            List<PackagedService> workers = new ArrayList<>();
            try {
                double alone = 0;
                for (int wanted : WORKERS) {
                    while (workers.size() < wanted) {
                        workers.add(PackagedService.start(
                                database.address(),
                                "-Dpersonahub.process.role=worker",
                                "-Dpersonahub.worker.threads=1"));
                    }
                    api.run(WARM_UP, 3, _ -> {});
                    Finished run = api.run(PEOPLE, 7, _ -> {});
                    long[] share = numbers(database.address(), BY_WORKER.formatted(run.id()));
                    long[] people = numbers(database.address(), STORED.formatted(run.id()));
                    if (people[0] != PEOPLE || people[1] != PEOPLE) {
                        throw new IllegalStateException(people[0] + " rows, " + people[1] + " ordinals");
                    }
                    alone = wanted == 1 ? run.peopleASecond() : alone;
                    out.printf(
                            Locale.ROOT,
                            "%d workers: %,.0f people/s, speed-up %.2f; %d of them worked, the least busy on %d chunks%n",
                            wanted,
                            run.peopleASecond(),
                            run.peopleASecond() / alone,
                            share[0],
                            share[1]);
                }
            } finally {
                for (PackagedService worker : workers) {
                    worker.close();
                }
            }
        }
    }

    private static long[] numbers(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return new long[] {rows.getLong(1), rows.getLong(2)};
        }
    }
}
