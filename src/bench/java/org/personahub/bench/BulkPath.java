package org.personahub.bench;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;
import org.personahub.platform.database.DatabaseAddress;
import org.personahub.platform.database.EmbeddedDatabase;

/// Runs of the packaged service into PostgreSQL, and COPY of the same bytes alone into the same server, in turns.
final class BulkPath {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int WARM_UP = 60_000;
    private static final int PEOPLE = 100_000;
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 2;

    private static final String START =
            "mutation { startPipelineRun(input: {requirements: {size: %d, seed: %d, complexity: HIGH}}) { id } }";
    private static final String RUN = "{ pipelineRun(id: \"%s\") { state personasPerSecond } }";

    private final URI graphql;
    private final HttpClient client = HttpClient.newHttpClient();

    private BulkPath(URI graphql) {
        this.graphql = graphql;
    }

    /// Measures; needs the packaged service.
    static Figures measure() throws IOException, InterruptedException, SQLException {
        if (Files.notExists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; build it with ./mvnw package -DskipTests.");
        }
        Path folder = Files.createTempDirectory("personahub-bulk-path");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("data"))) {
            int port = freePort();
            Process service = launch(database.address(), port, folder.resolve("service.log"));
            try {
                BulkPath path = new BulkPath(URI.create("http://localhost:" + port + "/graphql"));
                path.awaitReady();
                return path.measure(new CopyAlone(database.address()));
            } finally {
                service.destroy();
                service.waitFor();
            }
        }
    }

    private Figures measure(CopyAlone copy) throws IOException, InterruptedException, SQLException {
        run(WARM_UP, 3, new ListStatistics());
        ListStatistics whole = new ListStatistics();
        ListStatistics one = new ListStatistics();
        ListStatistics several = new ListStatistics();
        ListStatistics answers = new ListStatistics();
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Finished run = run(PEOPLE, 7 + round, answers);
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

    /// One run, which is asked for all the time; each answer's milliseconds are added.
    private Finished run(int people, int seed, ListStatistics answers) throws IOException, InterruptedException {
        String id = ask(START.formatted(people, seed)).getString("startPipelineRun.id");
        while (true) {
            long before = System.nanoTime();
            JsonPath run = ask(RUN.formatted(id));
            answers.addValue((System.nanoTime() - before) / 1e6);
            switch (run.getString("pipelineRun.state")) {
                case "COMPLETED" -> {
                    return new Finished(id, run.getDouble("pipelineRun.personasPerSecond"));
                }
                case "QUEUED", "RUNNING" -> Thread.sleep(20);
                default -> throw new IllegalStateException(run.prettify());
            }
        }
    }

    private JsonPath ask(String query) throws IOException, InterruptedException {
        String body = "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}";
        HttpRequest request = HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JsonPath.from(client.send(request, BodyHandlers.ofString()).body())
                .setRootPath("data");
    }

    private void awaitReady() throws InterruptedException {
        HttpRequest health =
                HttpRequest.newBuilder(graphql.resolve("/q/health/ready")).build();
        for (int i = 0; i < 600; i++) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is not listening yet.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the service did not become ready");
    }

    private static Process launch(DatabaseAddress address, int port, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dquarkus.http.port=" + port,
                "-Dpersonahub.database.url=" + address.jdbcUrl(),
                "-Dpersonahub.database.username=" + address.username(),
                "-Dpersonahub.database.password=" + address.password(),
                "-jar",
                JAR.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private record Finished(String id, double peopleASecond) {}

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
