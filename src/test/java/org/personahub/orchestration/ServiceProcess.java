package org.personahub.orchestration;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/// The packaged service as a process of its own with its own data folder, which a test may end in any way.
final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration END = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://localhost:" + port);
    }

    /// Starts the service with more options for the JVM and waits until it is ready.
    static ServiceProcess start(Path dataFolder, Path log, String... options) throws IOException, InterruptedException {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx1g",
                "-Dquarkus.http.port=" + port,
                "-Dpersonahub.data-dir=" + dataFolder.toAbsolutePath(),
                "-Dpersonahub.worker.lease-ttl=4s"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        ServiceProcess service = new ServiceProcess(process, port);
        try {
            service.awaitReady(log);
            return service;
        } catch (IOException | InterruptedException | RuntimeException | Error failed) {
            process.destroyForcibly().waitFor();
            throw failed;
        }
    }

    /// The `data` of a GraphQL answer; errors fail the test.
    JsonPath query(String graphql) throws IOException, InterruptedException {
        String body = "{\"query\": \"" + graphql.replace("\"", "\\\"").replace("\n", " ") + "\"}";
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/graphql"))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        JsonPath answer = JsonPath.from(response.body());
        Assertions.assertThat(answer.<Object>get("errors")).as(response.body()).isNull();
        return answer.setRootPath("data");
    }

    /// Ends it as `kill -9` does, in the middle of anything.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Asks it to end, as SIGTERM does, and answers its exit code.
    int terminate() throws InterruptedException {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitEnd() throws InterruptedException {
        Assertions.assertThat(process.waitFor(END.toSeconds(), TimeUnit.SECONDS))
                .as("the service ended")
                .isTrue();
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(ANSWER)
                .build();
        Instant deadline = Instant.now().plus(START);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is not listening yet.
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The service did not become ready:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
