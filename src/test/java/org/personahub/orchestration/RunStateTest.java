package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunStateTest {

    private static final Path DIAGRAM = Path.of("docs", "runs.md");
    private static final Pattern ARROW = Pattern.compile("(?m)^ +([A-Z]+) --> ([A-Z]+) :");

    @Test
    void oneLeadsToThoseThatTheDiagramDrawsAndToNoOther() throws IOException {
        String firstDiagram = Files.readString(DIAGRAM).split("```")[1];
        Set<String> drawn = ARROW.matcher(firstDiagram)
                .results()
                .map(arrow -> arrow.group(1) + " to " + arrow.group(2))
                .collect(Collectors.toSet());
        Set<String> possible = Arrays.stream(RunState.values())
                .flatMap(from ->
                        Arrays.stream(RunState.values()).filter(from::canBecome).map(to -> from + " to " + to))
                .collect(Collectors.toSet());

        assertThat(possible).isEqualTo(drawn).isNotEmpty();
    }
}
