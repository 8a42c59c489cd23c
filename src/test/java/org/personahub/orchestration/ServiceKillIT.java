package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a run when the packaged service is ended in the middle of it.
class ServiceKillIT {

    private static final int PEOPLE = 100_000;
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private static final String START = """
            mutation { startPipelineRun(input: {
                requirements: {size: %d, seed: 42, complexity: MODERATE}, idempotencyKey: "kill"}) { id } }
            """;

    private static final String RUN = """
            { pipelineRun(id: "%s") { state count completed rejected failed checksum error
                chunks { total ready leased done failed } } }
            """;

    private static final String STORED = """
            { personas(filter: {runId: "%s"}, first: 1) { totalCount } }
            """;

    @TempDir
    private Path folder;

    @Test
    void aRunGoesOnAfterTheServiceWasKilledAndStoresEverybodyOnce() throws Exception {
        String id;
        try (ServiceProcess service = start()) {
            id = service.query(START.formatted(PEOPLE)).getString("startPipelineRun.id");
            await(service, id, run -> run.getLong("pipelineRun.completed") > PEOPLE / 10);
            service.kill();
        }
        try (ServiceProcess service = start()) {
            JsonPath interrupted = service.query(RUN.formatted(id));
            assertThat(interrupted.getLong("pipelineRun.completed")).isBetween(PEOPLE / 10L, PEOPLE - 1L);

            JsonPath run = await(service, id, answer -> !isActive(answer));

            assertThat(run.getString("pipelineRun.error")).isNull();
            assertThat(run.getString("pipelineRun.state")).isEqualTo("COMPLETED");
            assertThat(run.getLong("pipelineRun.completed")).isEqualTo(PEOPLE);
            assertThat(service.query(STORED.formatted(id)).getLong("personas.totalCount"))
                    .isEqualTo(PEOPLE);
            assertThat(run.getString("pipelineRun.checksum"))
                    .isEqualTo(Undisturbed.checksum(PEOPLE).toString());
        }
    }

    @Test
    void aServiceThatIsAskedToEndGivesItsLeasesBackAndEndsCleanly() throws Exception {
        String id;
        try (ServiceProcess service = start()) {
            id = service.query(START.formatted(PEOPLE)).getString("startPipelineRun.id");
            await(service, id, run -> run.getLong("pipelineRun.chunks.done") > 0);
            assertThat(service.terminate()).isIn(0, 143);
        }
        assertThat(Files.readString(log())).doesNotContain("ERROR").contains("stopped in");
        try (ServiceProcess service = start("-Dpersonahub.process.role=api")) {
            JsonPath run = service.query(RUN.formatted(id));
            assertThat(run.getLong("pipelineRun.chunks.leased")).isZero();
            assertThat(run.getLong("pipelineRun.chunks.ready")).isPositive();
            assertThat(run.getString("pipelineRun.state")).isEqualTo("RUNNING");
        }
    }

    private ServiceProcess start(String... options) throws IOException, InterruptedException {
        return ServiceProcess.start(folder.resolve("data"), log(), options);
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    private static JsonPath await(ServiceProcess service, String id, Predicate<JsonPath> condition)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(DEADLINE);
        while (true) {
            JsonPath run = service.query(RUN.formatted(id));
            if (condition.test(run)) {
                return run;
            }
            assertThat(Instant.now()).as(run.prettify()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private static boolean isActive(JsonPath run) {
        return RunState.valueOf(run.getString("pipelineRun.state")).isActive();
    }
}
