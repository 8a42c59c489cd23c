package org.personahub.engine.community.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Ties in bytes.
class TieRowTest {

    private static final List<Tie> TIES = List.of(
            new Tie(TieLayer.KIN, 3, 0.97, "mother", 1899),
            new Tie(TieLayer.WORK, 3, 0.97, "colleague", 2000),
            new Tie(TieLayer.FRIEND, 1_000_000_000, 0.25, "friend from school", 2025));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(TieRow.decode(TieRow.encode(TIES))).isEqualTo(TIES);
        assertThat(TieRow.decode(TieRow.encode(List.of()))).isEmpty();
    }

    @Test
    void everyRowOfATownIsReadAsItWas() {
        Ties ties = Ties.of(Towns.of("JP", 300, 1));
        for (int member = 0; member < 300; member++) {
            byte[] bytes = TieRow.encode(ties.of(member));
            assertThat(TieRow.decode(bytes)).isEqualTo(ties.of(member));
            assertThat(bytes.length).isLessThan(8 * ties.of(member).size() + 8);
        }
    }

    @Test
    void anotherFormatIsRefused() {
        byte[] bytes = TieRow.encode(TIES);
        bytes[0] = 2;
        assertThatThrownBy(() -> TieRow.decode(bytes)).hasMessage("ties of format 2 cannot be read, only of 1");
    }

    @Test
    void aRowThatEndsTooSoonIsRefused() {
        byte[] bytes = TieRow.encode(TIES);
        assertThatThrownBy(() -> TieRow.decode(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unsortedTiesAreRefused() {
        assertThatThrownBy(() -> TieRow.encode(TIES.reversed())).isInstanceOf(IllegalArgumentException.class);
    }
}
