package org.personahub.engine.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static Table table(String text) {
        return Table.of("test.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static double real(String cell) {
        return table("number\n" + cell + "\n").rows().getFirst().real("number");
    }

    @Test
    void cellsAreReadByTheNamesOfTheirColumns() {
        Table.Row row = table("name\tnative\tages\t\nZoë\t佐\t12\t\n").rows().getFirst();

        assertThat(row.text("name")).isEqualTo("Zoë");
        assertThat(row.text("native")).isEqualTo("佐");
        assertThat(row.integer("ages")).isEqualTo(12);
        assertThat(row.optionalText("")).isNull();
        assertThatThrownBy(() -> row.text("age")).hasMessageContaining("no column age");
    }

    @Test
    void neighbouringColumnsAreReadAsOneArray() {
        assertThat(table("sex\ta0\ta1\ta2\nF\t3\t0\t99999999999\n")
                        .rows()
                        .getFirst()
                        .wholes("a0", 3))
                .containsExactly(3, 0, 99_999_999_999L);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        assertThatThrownBy(() -> table("a\tb\n1\t2\n1\n")).hasMessageContaining("row 3: 1 cells under 2 column names");
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        assertThatThrownBy(() -> table("a\tb\n1\t2")).hasMessageContaining("does not end");
        assertThatThrownBy(() -> table("")).hasMessageContaining("empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1", "0.1", "-3.25", "1e-3", ".5", "7.", "0.00001", "123456789012345", "1234567890.12345678"
            })
    void numbersAreReadAsJavaReadsThem(String cell) {
        assertThat(real(cell)).isEqualTo(Double.parseDouble(cell));
    }

    @Property
    void decimalsAreReadToTheLastBit(
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long digits, @ForAll @IntRange(max = 14) int places) {
        String plain = BigDecimal.valueOf(digits, places).toPlainString();

        assertThat(real(plain)).isEqualTo(Double.parseDouble(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2.3", "."})
    void whatIsNoNumberIsRefused(String cell) {
        assertThatThrownBy(() -> real(cell)).isInstanceOf(NumberFormatException.class);
    }
}
