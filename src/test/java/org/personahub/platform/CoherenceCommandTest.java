package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoherenceCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return CoherenceCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void saysOfEveryRuleHowOftenItIsBroken() {
        assertThat(run("--territory", "GH", "--size", "40")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 communities of 40 people each at MODERATE, seed 1: GH")
                .containsPattern("ok +community.mother-out-of-age +0")
                .containsPattern("ok +community.colleagues-apart +0");
    }

    @Test
    void refusesASizeThatNoCommunityHas() {
        assertThat(run("--territory", "GH", "--size", "3")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: coherence");
    }
}
