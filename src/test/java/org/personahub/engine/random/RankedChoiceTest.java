package org.personahub.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RankedChoiceTest {

    private static final RankedChoice<String> CHOICE =
            RankedChoice.of(List.of("never", "low", "none", "high", "beyond"), new double[] {0, 1, 0, 3, 0});

    @Test
    void ranksMeetTheWeightsInOrder() {
        assertThat(CHOICE.at(0)).isEqualTo("low");
        assertThat(CHOICE.at(0.2499)).isEqualTo("low");
        assertThat(CHOICE.at(0.25)).isEqualTo("high");
        assertThat(CHOICE.at(0.999)).isEqualTo("high");
        assertThat(CHOICE.at(1)).isEqualTo("high");
    }

    @Property
    void whatHasNoWeightIsNeverMet(@ForAll @DoubleRange(min = 0, max = 1) double rank) {
        assertThat(CHOICE.at(rank)).isIn("low", "high");
    }

    @Test
    void sharesAreThoseOfTheWeights() {
        assertThat(CHOICE.share(1)).isEqualTo(0.25);
        assertThat(CHOICE.share(2)).isZero();
        assertThat(CHOICE.share(3)).isEqualTo(0.75);
    }

    @Test
    void weightsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> RankedChoice.of(List.of("a"), new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RankedChoice.of(List.of("a"), new double[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theShareBelowAQuantileIsTheOneItWasAskedFor(@ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        assertThat(Normal.share(Normal.quantile(share))).isCloseTo(share, within(1e-8));
    }

    @Test
    void sharesOfTheNormalAreThoseOfTheTables() {
        assertThat(Normal.share(0)).isEqualTo(0.5);
        assertThat(Normal.share(1)).isCloseTo(0.8413447460685429, within(1e-13));
        assertThat(Normal.share(-3)).isCloseTo(0.0013498980316300933, within(1e-13));
        assertThat(Normal.share(-8)).isCloseTo(6.220960574271785e-16, within(1e-24));
        assertThat(Normal.share(40)).isEqualTo(1);
    }
}
