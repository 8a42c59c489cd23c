package org.personahub.engine.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.personahub.engine.design.Resolution.Evidence;

class ResolutionTest {

    @Test
    void theStrongerEvidenceWinsAndTheWeakerIsNamed() {
        Resolution resolution =
                Resolution.of(new Evidence("traits.extraversion", -0.8, 0.6), new Evidence("pursuit", 1, 0.3));

        assertThat(resolution.value()).isEqualTo(-0.8);
        assertThat(resolution.overruled()).containsExactly("pursuit");
    }

    @Test
    void aSmallClaimOfGreatWeightCanLoseToALargeOne() {
        Resolution resolution = Resolution.of(new Evidence("settlement", -0.2, 0.6), new Evidence("values", 1, 0.3));

        assertThat(resolution.value()).isEqualTo(1);
        assertThat(resolution.overruled()).containsExactly("settlement");
    }

    @Test
    void evidenceThatAgreesIsAveragedByWeight() {
        Resolution resolution = Resolution.of(new Evidence("a", 0.4, 0.75), new Evidence("b", 0.8, 0.25));

        assertThat(resolution.value()).isEqualTo(0.5);
        assertThat(resolution.overruled()).isEmpty();
    }
}
