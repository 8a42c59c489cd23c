package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailpointsTest {

    @Test
    void withoutThePropertyNothingHappens() {
        Failpoints none = new Failpoints(null);
        assertThatCode(() -> {
                    for (Failpoints.Point point : Failpoints.Point.values()) {
                        none.reach(point);
                    }
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "after-copy", "after-copy:1", "nowhere:1:halt", "after-copy:x:halt", "after-copy:1:dance"})
    void aValueThatMeansNothingIsRefusedWithAnExample(String value) {
        assertThatThrownBy(() -> new Failpoints(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as after-copy:2:halt");
    }
}
