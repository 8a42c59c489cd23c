package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The main class as a process of its own, as far as it comes without a database.
class PersonaHubMainTest {

    @Test
    void withoutADatabaseTheServiceEndsWithOneSentence() throws Exception {
        var run = run(Map.of("PERSONAHUB_DATABASE_EMBEDDED", "false"));
        assertThat(run.output())
                .isEqualToIgnoringNewLines(
                        "No database is configured: set PERSONAHUB_DATABASE_URL, or leave PERSONAHUB_DATABASE_EMBEDDED at true.");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aMalformedUrlEndsTheServiceWithoutPrintingThePassword() throws Exception {
        var run = run(Map.of("PERSONAHUB_DATABASE_URL", "postgres://ana:se/cret@host/people"));
        assertThat(run.output().lines()).singleElement().asString().startsWith("PERSONAHUB_DATABASE_URL is not");
        assertThat(run.output()).doesNotContain("cret");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private record Run(String output, int exitCode) {}

    private static Run run(Map<String, String> environment) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PersonaHubMain.class.getName())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PERSONAHUB_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(output, process.waitFor());
    }
}
