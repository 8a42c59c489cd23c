package org.personahub.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Another service on a data folder, as a process that can be killed. It starts the embedded database, says `ready`,
/// and lives until its input ends; what stops it from starting is its last line.
final class OwnerProcess implements AutoCloseable {

    private final Process process;

    private OwnerProcess(Process process) {
        this.process = process;
    }

    static void main(String... arguments) throws IOException {
        try (var _ = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            System.out.println("ready");
            System.in.transferTo(System.out);
        } catch (DatabaseUnavailableException e) {
            System.out.println(e.getMessage());
        }
    }

    static OwnerProcess on(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OwnerProcess(new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnerProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// The line it says after its log: `ready`, or why it cannot be.
    String answer() throws IOException {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            while (line != null && line.contains("INFO")) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        }
    }

    /// Ends it as `kill -9` does, and only it.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
