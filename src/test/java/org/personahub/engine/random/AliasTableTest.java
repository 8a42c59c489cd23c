package org.personahub.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AliasTableTest {

    private static final StreamKey KEY = StreamKey.of("test");

    @Test
    void outcomesComeInProportionToTheirWeights() {
        AliasTable table = AliasTable.of(1, 0, 7, 2);
        RandomStream stream = PersonaStreams.of(1, 1, KEY, 0).stream(KEY);
        int draws = 400_000;
        int[] seen = new int[table.size()];
        for (int i = 0; i < draws; i++) {
            seen[table.pick(stream)]++;
        }

        assertThat(seen[1]).isZero();
        assertThat(seen[0] / (double) draws).isCloseTo(0.1, within(0.003));
        assertThat(seen[2] / (double) draws).isCloseTo(0.7, within(0.003));
        assertThat(seen[3] / (double) draws).isCloseTo(0.2, within(0.003));
    }

    @Property
    void whatHasNoWeightIsNeverPicked(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(max = 10) Double> weights, @ForAll long seed) {
        double[] array = weights.stream().mapToDouble(Double::doubleValue).toArray();
        array[0] = 0;
        array[1] = 1;
        AliasTable table = AliasTable.of(array);
        RandomStream stream = PersonaStreams.of(seed, 0, KEY, 0).stream(KEY);
        for (int i = 0; i < 200; i++) {
            assertThat(array[table.pick(stream)]).isPositive();
        }
    }

    @Test
    void weightsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> AliasTable.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AliasTable.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AliasTable.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
