package org.personahub.engine.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitLevelTest {

    @ParameterizedTest
    @CsvSource({
        "20, VERY_LOW",
        "34.4, VERY_LOW",
        "34.5, LOW",
        "44, LOW",
        "45, AVERAGE",
        "54.4, AVERAGE",
        "55, HIGH",
        "64.4, HIGH",
        "65, VERY_HIGH",
        "80, VERY_HIGH"
    })
    void scoresHaveTheLabelsOfTheInstruments(double score, TraitLevel level) {
        assertThat(TraitLevel.of(score)).isEqualTo(level);
    }
}
