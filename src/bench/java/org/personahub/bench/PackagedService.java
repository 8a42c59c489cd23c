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
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.personahub.platform.database.DatabaseAddress;

/// The packaged service as a process of its own on a database that is there already.
final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private static final String START =
            "mutation { startPipelineRun(input: {requirements: {size: %d, seed: %d, complexity: HIGH}}) { id } }";
    private static final String RUN = "{ pipelineRun(id: \"%s\") { state personasPerSecond } }";

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private PackagedService(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://localhost:" + port);
    }

    /// Starts it with more options for the JVM and waits until it is ready.
    static PackagedService start(DatabaseAddress database, String... options) throws IOException, InterruptedException {
        if (Files.notExists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; build it with ./mvnw package -DskipTests.");
        }
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dquarkus.http.port=" + port,
                "-Dpersonahub.database.url=" + database.jdbcUrl(),
                "-Dpersonahub.database.username=" + database.username(),
                "-Dpersonahub.database.password=" + database.password()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        PackagedService service = new PackagedService(process, port);
        service.awaitReady();
        return service;
    }

    /// Has that many HIGH people made, and asks for the run until it is completed.
    ///
    /// @param answers takes the milliseconds of each answer meanwhile
    Finished run(int people, int seed, DoubleConsumer answers) throws IOException, InterruptedException {
        String id = ask(START.formatted(people, seed)).getString("startPipelineRun.id");
        while (true) {
            long before = System.nanoTime();
            JsonPath run = ask(RUN.formatted(id));
            answers.accept((System.nanoTime() - before) / 1e6);
            switch (run.getString("pipelineRun.state")) {
                case "COMPLETED" -> {
                    return new Finished(id, run.getDouble("pipelineRun.personasPerSecond"));
                }
                case "QUEUED", "RUNNING" -> Thread.sleep(20);
                default -> throw new IllegalStateException(run.prettify());
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private JsonPath ask(String query) throws IOException, InterruptedException {
        String body = "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}";
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JsonPath.from(client.send(request, BodyHandlers.ofString()).body())
                .setRootPath("data");
    }

    private void awaitReady() throws InterruptedException {
        HttpRequest health =
                HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        for (int i = 0; i < 1200 && process.isAlive(); i++) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is not listening yet.
            }
            Thread.sleep(100);
        }
        close();
        throw new IllegalStateException("the service did not become ready");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// A run that is completed.
    ///
    /// @param peopleASecond from its first lease to its last commit
    record Finished(String id, double peopleASecond) {}
}
