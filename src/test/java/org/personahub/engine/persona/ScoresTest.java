package org.personahub.engine.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final List<AttachmentDimension> DIMENSIONS = List.of(AttachmentDimension.values());

    @ParameterizedTest
    @CsvSource({"0, 50", "1.234, 62.3", "-1.237, 37.6", "-9, 20", "3.1, 80"})
    void aScoreHasOneDecimalAndStaysInItsRange(double z, double score) {
        assertThat(Scores.ofStandardised(z)).isEqualTo(score);
        assertThat(Scores.ofStandardised(DIMENSIONS, new double[] {0, z}).of(AttachmentDimension.AVOIDANCE))
                .isEqualTo(score);
    }

    @Test
    void theStrongestIsTheFirstOfTheHighest() {
        assertThat(Scores.ofStandardised(DIMENSIONS, new double[] {1, 1}).strongest())
                .isEqualTo(AttachmentDimension.ANXIETY);
        assertThat(Scores.ofStandardised(DIMENSIONS, new double[] {-2, -1}).strongest())
                .isEqualTo(AttachmentDimension.AVOIDANCE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, SECURE", "1, 0, PREOCCUPIED", "0, 1, DISMISSING", "1, 1, FEARFUL"})
    void bothDimensionsMakeTheStyle(double anxiety, double avoidance, AttachmentStyle style) {
        assertThat(AttachmentStyle.of(Scores.ofStandardised(DIMENSIONS, new double[] {anxiety, avoidance})))
                .isEqualTo(style);
    }

    @Test
    void whereThereAreNoScoresThereIsNoStyle() {
        Scores<AttachmentDimension> none = Scores.none(DIMENSIONS);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.of(AttachmentDimension.ANXIETY)).isNaN();
        assertThatThrownBy(() -> AttachmentStyle.of(none)).isInstanceOf(IllegalArgumentException.class);
    }
}
