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

/// The packaged service as a process of its own, which a test may end in any way.
final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration END = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceProcess(Process process, int port, Path log) {
        this.process = process;
        this.log = log;
        this.address = URI.create("http://localhost:" + port);
    }

    /// Starts the service on a folder of its own, with more options for the JVM, and waits until it is ready.
    static ServiceProcess start(Path dataFolder, Path log, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx1g", "-Dpersonahub.data-dir=" + dataFolder.toAbsolutePath(), "-Dpersonahub.worker.lease-ttl=4s"));
        all.addAll(List.of(options));
        ServiceProcess service = launch(log, all);
        service.awaitReady();
        return service;
    }

    /// Starts the service with these options for the JVM and waits for nothing.
    static ServiceProcess launch(Path log, List<String> options) throws IOException {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Dquarkus.http.port=" + port));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new ServiceProcess(process, port, log);
    }

    /// Waits until it is ready; ends it when it does not get there.
    void awaitReady() throws IOException, InterruptedException {
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
        process.destroyForcibly().waitFor();
        throw new AssertionError("The service did not become ready:\n" + Files.readString(log));
    }

    /// Waits until its log says that.
    void awaitLog(String text) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START);
        while (!Files.readString(log).contains(text)) {
            Assertions.assertThat(Instant.now()).as(Files.readString(log)).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    /// The status of an answer to GET.
    int status(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWER).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
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

    /// Waits until it has ended by itself, which may be soon after its start, and answers its exit code.
    int awaitExit() throws InterruptedException {
        Assertions.assertThat(process.waitFor(2 * START.toSeconds(), TimeUnit.SECONDS))
                .as("the service ended by itself")
                .isTrue();
        return process.exitValue();
    }

    /// Stops it where it is, as SIGSTOP does; `goOn` lets it go on as if nothing had been.
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /// Ends what `freeze` began.
    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        Assertions.assertThat(exit).isZero();
    }

    private void awaitEnd() throws InterruptedException {
        Assertions.assertThat(process.waitFor(END.toSeconds(), TimeUnit.SECONDS))
                .as("the service ended")
                .isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
