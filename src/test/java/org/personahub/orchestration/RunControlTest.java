package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.store.Owner;

@QuarkusTest
@TestProfile(WithoutWorker.class)
class RunControlTest {

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Runs runs;

    @ParameterizedTest
    @CsvSource({
        "pause, QUEUED, PAUSED",
        "pause, RUNNING, PAUSED",
        "resume, PAUSED, QUEUED",
        "retry, FAILED, RUNNING",
        "cancel, QUEUED, CANCELLED",
        "cancel, RUNNING, CANCELLED",
        "cancel, PAUSED, CANCELLED"
    })
    void itLeadsFromOneStateToTheOther(String command, RunState from, RunState to) throws SQLException {
        UUID id = runIn(from);

        assertThat(command(command, id).state()).isEqualTo(to);
        assertThat(runs.now(id).state()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "pause, PAUSED",
        "pause, COMPLETED",
        "pause, FAILED",
        "pause, CANCELLED",
        "resume, QUEUED",
        "resume, RUNNING",
        "resume, COMPLETED",
        "resume, FAILED",
        "resume, CANCELLED",
        "retry, QUEUED",
        "retry, RUNNING",
        "retry, PAUSED",
        "retry, COMPLETED",
        "retry, CANCELLED",
        "cancel, COMPLETED",
        "cancel, FAILED",
        "cancel, CANCELLED"
    })
    void itIsRefusedInAStateThatDoesNotAllowIt(String command, RunState state) throws SQLException {
        UUID id = runIn(state);

        assertThatThrownBy(() -> command(command, id))
                .isInstanceOfSatisfying(
                        RunRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RunRefused.Code.INVALID_STATE))
                .hasMessageContaining("is " + state)
                .hasMessageContaining("it can");
        assertThat(runs.now(id).state()).isEqualTo(state);
    }

    @Test
    void aRunThatIsActiveIsNotDeleted() throws SQLException {
        for (RunState active : List.of(RunState.QUEUED, RunState.RUNNING)) {
            UUID id = runIn(active);
            assertThatThrownBy(() -> orchestrator.delete(Owner.LOCAL, id))
                    .isInstanceOfSatisfying(
                            RunRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(RunRefused.Code.RUN_ACTIVE))
                    .hasMessageContaining("cancel it");
            assertThat(runs.now(id).state()).isEqualTo(active);
        }
        UUID paused = runIn(RunState.PAUSED);
        orchestrator.delete(Owner.LOCAL, paused);
        assertThat(orchestrator.find(Owner.LOCAL, paused)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pause", "resume", "retry", "cancel"})
    void nobodyControlsTheRunsOfSomebodyElse(String command) {
        UUID id = orchestrator
                .start(StartRun.of("somebody else", Runs.people(50)))
                .id();

        assertThatThrownBy(() -> command(command, id))
                .isInstanceOfSatisfying(
                        RunRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RunRefused.Code.RUN_NOT_FOUND));
    }

    private RunView command(String command, UUID id) {
        return switch (command) {
            case "pause" -> orchestrator.pause(Owner.LOCAL, id);
            case "resume" -> orchestrator.resume(Owner.LOCAL, id);
            case "retry" -> orchestrator.retry(Owner.LOCAL, id);
            case "cancel" -> orchestrator.cancel(Owner.LOCAL, id);
            default -> throw new IllegalArgumentException(command);
        };
    }

    private UUID runIn(RunState state) throws SQLException {
        UUID id = runs.start(Runs.people(50)).id();
        runs.execute("UPDATE pipeline_run SET state = '" + state + "' WHERE id = '" + id + "'");
        return id;
    }
}
