package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.orchestration.RunState.CANCELLED;
import static org.personahub.orchestration.RunState.COMPLETED;
import static org.personahub.orchestration.RunState.FAILED;
import static org.personahub.orchestration.RunState.PAUSED;
import static org.personahub.orchestration.RunState.QUEUED;
import static org.personahub.orchestration.RunState.RUNNING;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunStateTest {

    static List<Arguments> transitions() {
        return List.of(
                Arguments.of(QUEUED, List.of(RUNNING, PAUSED, COMPLETED, FAILED, CANCELLED)),
                Arguments.of(RUNNING, List.of(RUNNING, PAUSED, COMPLETED, FAILED, CANCELLED)),
                Arguments.of(PAUSED, List.of(QUEUED, RUNNING, COMPLETED, FAILED, CANCELLED)),
                Arguments.of(FAILED, List.of(RUNNING)),
                Arguments.of(COMPLETED, List.of()),
                Arguments.of(CANCELLED, List.of()));
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void oneLeadsOnlyToTheseOthers(RunState from, List<RunState> others) {
        assertThat(Arrays.stream(RunState.values()).filter(from::canBecome))
                .containsExactlyInAnyOrderElementsOf(others);
    }
}
