package org.personahub.engine.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PursuitsTest {

    private static final List<PursuitKind> ALL = Pursuits.load().all();

    @Test
    void thereAreThreeHundredOfThem() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ALL).extracting(PursuitKind::id).doesNotHaveDuplicates();
    }

    @Test
    void eachHasAMeasureWithAWayToGoAndFourSteps() {
        assertThat(ALL).allSatisfy(kind -> {
            assertThat(kind.goalMin()).isBetween(2, kind.goalMax());
            assertThat(kind.steps()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(kind.minAge()).isLessThan(kind.maxAge());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 9, 14, 20, 40, 60, 75, 90, 104})
    void everyAgeHasAChoice(int age) {
        assertThat(ALL)
                .filteredOn(kind -> kind.minAge() <= age
                        && age <= kind.maxAge()
                        && kind.condition().reads().isEmpty())
                .hasSizeGreaterThanOrEqualTo(10);
    }
}
