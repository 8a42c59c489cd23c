package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsEveryFigureBesideItsReference() {
        assertThat(run("--size", "300,600", "--territory", "BR")).isIn(0, 1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("300 people of BR, seed 1, engine ")
                .contains("600 people of BR, seed 1, engine ", "Households of 1, 2 ... 7 and more: ")
                .containsPattern("(?m)^(ok|MISSED) +friends of a member, mean +1\\d\\.\\d\\d +0\\.0000 +15\\.00 ")
                .containsPattern("(?m)^ +modularity of the groups that friendships fall into +0\\.\\d{4} ");
        assertThat(err.size()).isZero();
    }

    @Test
    void theSameCommandPrintsTheSame() {
        run("--size", "200", "--territory", "NG", "--seed", "7");
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run("--size", "200", "--territory", "NG", "--seed", "7");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first).startsWith("200 people of NG, seed 7, ");
    }

    @Test
    void wrongArgumentsGetASentenceAndTheUsage() {
        assertThat(run("--people", "5")).isEqualTo(2);
        assertThat(run("--size", "200,many")).isEqualTo(2);
        assertThat(run("--size", "0")).isEqualTo(2);
        assertThat(run("--territory", "XX")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no option --people.", "'200,many'", "XX", "Usage: network");
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        return NetworkCommand.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
