package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FidelityCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsEveryMeasureAndTheScores() {
        assertThat(run("--size", "3000", "--territory", "GH", "--seed", "4")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("3000 people of GH, seed 4, engine ")
                .containsPattern("(?m)^ok +MARGINAL +sex ")
                .containsPattern("(?m)^ok +JOINT +age × marital status ")
                .containsPattern("(?m)^ok +CORRELATION +openness – extraversion +0\\.3100 ")
                .containsPattern("ANCHOR +GH share aged under 15 ")
                .contains("Sourced references: ", "Modelled references: ", "Anchors (published figures");
        assertThat(err.size()).isZero();
    }

    @Test
    void theSameCommandPrintsTheSame() {
        run("--size", "500", "--territory", "DE", "--territory", "FR");
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run("--size", "500", "--territory", "DE", "--territory", "FR");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first).contains("people of DE, FR");
    }

    @Test
    void wrongArgumentsGetASentenceAndTheUsage() {
        assertThat(run("--people", "5")).isEqualTo(2);
        assertThat(run("--size")).isEqualTo(2);
        assertThat(run("--size", "many")).isEqualTo(2);
        assertThat(run("--size", "0")).isEqualTo(2);
        assertThat(run("--territory", "XX")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no option --people.", "--size needs a value", "'many'", "XX", "Usage: fidelity");
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        return FidelityCommand.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
