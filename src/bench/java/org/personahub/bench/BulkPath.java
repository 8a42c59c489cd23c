package org.personahub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;
import org.personahub.bench.PackagedService.Finished;
import org.personahub.platform.database.EmbeddedDatabase;

/// Runs of the packaged service into PostgreSQL, and COPY of the same bytes alone into the same server, in turns.
final class BulkPath {

    private static final int WARM_UP = 60_000;
    private static final int PEOPLE = 100_000;
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 2;

    private BulkPath() {}

    /// Measures; needs the packaged service.
    static Figures measure() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("personahub-bulk-path");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                PackagedService service = PackagedService.start(database.address())) {
            CopyAlone copy = new CopyAlone(database.address());
            ListStatistics whole = new ListStatistics();
            ListStatistics one = new ListStatistics();
            ListStatistics several = new ListStatistics();
            ListStatistics answers = new ListStatistics();
            long bytes = 0;
            service.run(WARM_UP, 3, _ -> {});
            for (int round = 0; round < ROUNDS; round++) {
                Finished run = service.run(PEOPLE, 7 + round, answers::addValue);
                whole.addValue(run.peopleASecond());
                List<List<byte[]>> chunks = copy.read(run.id());
                bytes = chunks.stream()
                        .flatMap(List::stream)
                        .mapToLong(row -> row.length)
                        .sum();
                one.addValue(copy.write(chunks, 1));
                several.addValue(copy.write(chunks, CONNECTIONS));
            }
            return new Figures(whole, one, several, answers, bytes / (double) PEOPLE);
        }
    }

    /// What was measured.
    ///
    /// @param whole people a second, from the first lease to the last commit
    /// @param copyByOne people a second that COPY alone stores on one connection
    /// @param copyBySeveral the same on two
    /// @param answers milliseconds of each answer to a query during the runs
    /// @param bytes of a person's row
    record Figures(Statistics whole, Statistics copyByOne, Statistics copyBySeveral, Statistics answers, double bytes) {

        /// What share of COPY alone, on as many connections as are best, the whole way reaches.
        String share() {
            double alone = Math.max(copyByOne.getPercentile(50), copyBySeveral.getPercentile(50));
            return String.format(Locale.ROOT, "%.0f %%", 100 * whole.getPercentile(50) / alone);
        }
    }
}
