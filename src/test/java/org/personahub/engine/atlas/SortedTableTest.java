package org.personahub.engine.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedTableTest {

    private static List<SortedTable.Run> runs(String text, int keys) {
        return SortedTable.of("test.tsv", text.getBytes(StandardCharsets.UTF_8), keys);
    }

    @Test
    void runsEndWhereAKeyChanges() {
        List<SortedTable.Run> runs = runs("a\tb\tc\nx\t1\tp\nx\t1\tq\nx\t11\tr\ny\t11\ts\n", 2);

        assertThat(runs).extracting(run -> run.key(0) + run.key(1)).containsExactly("x1", "x11", "y11");
        assertThat(runs.stream()
                        .map(run ->
                                run.rows().stream().map(row -> row.text("c")).toList()))
                .containsExactly(List.of("p", "q"), List.of("r"), List.of("s"));
        assertThat(runs("a\tb\n", 1)).isEmpty();
    }

    /// Runs of a few rows and of thousands, whose rows have cells of all lengths.
    @Property(tries = 200)
    void noRowIsLostOrMoved(@ForAll @Size(max = 12) List<@IntRange(min = 1, max = 3_000) Integer> sizes) {
        StringBuilder text = new StringBuilder("key\tvalue\n");
        TreeMap<String, List<String>> expected = new TreeMap<>();
        for (int run = 0; run < sizes.size(); run++) {
            String key = "k" + (char) ('a' + run);
            for (int row = 0; row < sizes.get(run); row++) {
                String value = "v".repeat(row % 37) + row;
                text.append(key).append('\t').append(value).append('\n');
                expected.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
            }
        }

        List<SortedTable.Run> runs = runs(text.toString(), 1);

        assertThat(runs).extracting(run -> run.key(0)).containsExactlyElementsOf(expected.keySet());
        for (SortedTable.Run run : runs) {
            assertThat(run.rows().stream().map(row -> row.text("value")))
                    .containsExactlyElementsOf(expected.get(run.key(0)));
        }
    }

    @Test
    void runsInAnotherOrderAreRefused() {
        assertThatThrownBy(() -> runs("a\tb\ny\t1\nx\t1\n", 1)).hasMessageContaining("not sorted");
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        assertThatThrownBy(() -> runs("a\tb\n1\t2", 1)).hasMessageContaining("does not end");
        assertThatThrownBy(() -> runs("", 1)).hasMessageContaining("does not end");
    }

    /// Halving finds the runs of sorted rows alone, so all rows are looked at here.
    @ParameterizedTest
    @CsvSource({
        "given_names, community sex decade",
        "family_names, community",
        "cities, territory",
        "education, territory sex",
        "activity, territory sex",
        "marital, territory sex"
    })
    void theTablesOfTheAtlasAreSorted(String name, String columns) {
        List<String> keys = Table.read("/atlas/" + name + ".tsv").rows().stream()
                .map(row -> {
                    StringBuilder key = new StringBuilder();
                    for (String column : columns.split(" ", -1)) {
                        key.append(row.text(column)).append('\t');
                    }
                    return key.toString();
                })
                .toList();

        assertThat(keys).isSorted();
    }
}
