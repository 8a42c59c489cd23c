package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.orchestration.PersonaSynthesisOrchestrator;

@QuarkusTest
class BenchmarkTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Inject
    Benchmark benchmark;

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Test
    void printsARowForEachScaleAndLeavesNoRunBehind() {
        BenchmarkCommand command =
                BenchmarkCommand.of(List.of("--largest", "300", "--warm-up", "50", "--sample", "200", "--seed", "3"));

        assertThat(benchmark.run(command, print())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("After a warm-up with 50 people at HIGH, seed 3, ")
                .containsPattern("(?m)^ +100 BASIC +[\\d,]+ +[\\d,]+ ms +[\\d,]+ ms +\\d+ +\\d+\\.\\d+ % ")
                .containsPattern("(?m)^ +1,000 MODERATE +[\\d,]+ ")
                .containsPattern("(?m)^ +10,000 HIGH +[\\d,]+ .* \\d+ of \\d+ +\\d+ of \\d+ +\\d+\\.\\d %$")
                .containsPattern("(?m)^ +300 HIGH ");
        assertThat(orchestrator.count("benchmark", null)).isZero();
    }

    @Test
    void wrongOptionsGetASentenceAndTheUsage() {
        assertThat(BenchmarkCommand.prepare(List.of("--people", "5"), print())).isFalse();
        assertThat(BenchmarkCommand.prepare(List.of("--largest", "-1"), print()))
                .isFalse();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("There is no option --people.", "--largest is -1", "Usage: benchmark");
    }

    @Test
    void theRunsAreThoseOfTheFrameworkDocument() {
        assertThat(BenchmarkCommand.of(List.of()).scales().stream()
                        .map(scale -> scale.people() + " " + scale.complexity()))
                .containsExactly("100 BASIC", "1000 MODERATE", "10000 HIGH", "1000000 HIGH");
        assertThat(BenchmarkCommand.of(List.of("--largest", "0")).scales()).hasSize(3);
    }

    private PrintStream print() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
