package org.personahub.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelatedNormalsTest {

    private static final StreamKey KEY = StreamKey.of("test");

    @Test
    void drawsCorrelateAsAsked() {
        CorrelatedNormals normals = CorrelatedNormals.of(new double[][] {{1, -0.4, 0.2}, {-0.4, 1, 0}, {0.2, 0, 1}});
        int draws = 200_000;
        double ab = 0;
        double ac = 0;
        double bc = 0;
        for (int ordinal = 0; ordinal < draws; ordinal++) {
            double[] z = normals.draw(PersonaStreams.of(5, ordinal, KEY, 0).stream(KEY));
            ab += z[0] * z[1] / draws;
            ac += z[0] * z[2] / draws;
            bc += z[1] * z[2] / draws;
        }

        assertThat(ab).isCloseTo(-0.4, within(0.01));
        assertThat(ac).isCloseTo(0.2, within(0.01));
        assertThat(bc).isCloseTo(0, within(0.01));
    }

    @Test
    void correlationsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> CorrelatedNormals.of(new double[][] {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
