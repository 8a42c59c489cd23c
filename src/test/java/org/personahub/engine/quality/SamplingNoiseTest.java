package org.personahub.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SamplingNoiseTest {

    @Test
    void theFloorIsTheMeanDistanceOfManySamples() {
        assertFloor(List.of(0.5, 0.5), 400, 4000);
        assertFloor(List.of(0.7, 0.2, 0.1), 1000, 4000);
        assertFloor(Collections.nCopies(500, 1 / 500.0), 300, 400);
    }

    @Test
    void bothFormulasMeetWhereOneTakesOver() {
        double below = SamplingNoise.floor(List.of(0.0999999, 0.9000001), 1000);
        double above = SamplingNoise.floor(List.of(0.1000001, 0.8999999), 1000);

        assertThat(above / below).isCloseTo(1, within(0.002));
    }

    @Test
    void theBarHoldsAsItIsWrittenFromAHundredThousandPeopleOn() {
        assertThat(SamplingNoise.threshold(0.002, 100_000, 100_000)).isEqualTo(0.01);
        assertThat(SamplingNoise.threshold(0.05, 100_000, 100_000)).isCloseTo(0.06, within(1e-12));
        assertThat(SamplingNoise.threshold(0.03, 0.5, 100_000)).isEqualTo(0.03);
    }

    @Test
    void fewerPeopleGetWhatChanceAloneMayDo() {
        assertThat(SamplingNoise.threshold(0.04, 100, 100)).isCloseTo(0.19, within(1e-12));
        assertThat(SamplingNoise.threshold(0.03, 0.05, 400)).isCloseTo(0.2, within(1e-12));
    }

    private static void assertFloor(List<Double> shares, int n, int samples) {
        Random random = new Random(3);
        double mean = DoubleStream.generate(() -> distance(shares, n, random))
                .limit(samples)
                .average()
                .orElseThrow();

        assertThat(SamplingNoise.floor(shares, n)).isCloseTo(mean, within(0.03 * mean));
    }

    private static double distance(List<Double> shares, int n, Random random) {
        int[] counts = new int[shares.size()];
        for (int i = 0; i < n; i++) {
            double point = random.nextDouble();
            int cell = 0;
            while (cell + 1 < counts.length && point >= shares.get(cell)) {
                point -= shares.get(cell++);
            }
            counts[cell]++;
        }
        double sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            sum += Math.abs(shares.get(cell) - (double) counts[cell] / n);
        }
        return sum / 2;
    }
}
