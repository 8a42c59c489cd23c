package org.personahub.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    private static final StreamKey STAGE = StreamKey.of("stage");
    private static final StreamKey ATTRIBUTE = StreamKey.of("attribute");
    private static final int DRAWS = 200_000;

    @Test
    void theSameKeyGivesTheSameValuesOnEveryMachine() {
        RandomStream stream = PersonaStreams.of(42, 7, STAGE, 0).stream(ATTRIBUTE);

        assertThat(stream.bits())
                .isEqualTo(PersonaStreams.of(42, 7, STAGE, 0).stream(ATTRIBUTE).bits());
        assertThat(Long.toHexString(
                        PersonaStreams.of(0, 0, STAGE, 0).stream(ATTRIBUTE).bits()))
                .isEqualTo("dee10955f3e82695");
    }

    @Test
    void everyPartOfTheKeyMatters() {
        assertThat(java.util.stream.Stream.of(
                                PersonaStreams.of(42, 7, STAGE, 0).stream(ATTRIBUTE),
                                PersonaStreams.of(43, 7, STAGE, 0).stream(ATTRIBUTE),
                                PersonaStreams.of(42, 8, STAGE, 0).stream(ATTRIBUTE),
                                PersonaStreams.of(42, 7, ATTRIBUTE, 0).stream(ATTRIBUTE),
                                PersonaStreams.of(42, 7, STAGE, 1).stream(ATTRIBUTE),
                                PersonaStreams.of(42, 7, STAGE, 0).stream(STAGE))
                        .map(RandomStream::bits))
                .doesNotHaveDuplicates();
    }

    @Test
    void uniformsFillTheUnitIntervalEvenly() {
        int[] bins = new int[20];
        for (int ordinal = 0; ordinal < DRAWS; ordinal++) {
            bins[
                    (int) (PersonaStreams.of(1, ordinal, STAGE, 0).stream(ATTRIBUTE)
                                    .uniform()
                            * bins.length)]++;
        }
        double expected = (double) DRAWS / bins.length;
        double chiSquare = IntStream.of(bins)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();

        // 43.8 is exceeded by chance once in a thousand seeds with 19 degrees of freedom.
        assertThat(chiSquare).isLessThan(43.8);
    }

    @Test
    void neighbouringOrdinalsAreUncorrelated() {
        double covariance = IntStream.range(0, DRAWS)
                .mapToDouble(ordinal -> (PersonaStreams.of(1, ordinal, STAGE, 0).stream(ATTRIBUTE)
                                        .uniform()
                                - 0.5)
                        * (PersonaStreams.of(1, ordinal + 1, STAGE, 0).stream(ATTRIBUTE)
                                        .uniform()
                                - 0.5))
                .average()
                .orElseThrow();

        assertThat(covariance * 12).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
    }

    @Test
    void normalsHaveMeanZeroAndVarianceOne() {
        RandomStream stream = PersonaStreams.of(3, 0, STAGE, 0).stream(ATTRIBUTE);
        double[] values = DoubleStream.generate(stream::normal).limit(DRAWS).toArray();
        double mean = DoubleStream.of(values).average().orElseThrow();
        double variance = DoubleStream.of(values).map(v -> v * v).average().orElseThrow();

        assertThat(mean).isCloseTo(0, within(0.01));
        assertThat(variance).isCloseTo(1, within(0.015));
    }

    @Test
    void quantilesOfTheNormalAreThoseOfTheTables() {
        assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-9));
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-8));
        assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167813, within(1e-8));
    }

    @Test
    void boundsAreKept() {
        RandomStream stream = PersonaStreams.of(3, 0, STAGE, 0).stream(ATTRIBUTE);

        assertThat(IntStream.range(0, 10_000)
                        .map(_ -> stream.below(7))
                        .distinct()
                        .sorted())
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(IntStream.range(0, 1000).mapToLong(_ -> stream.below(1_000_000_000_000L)))
                .allMatch(value -> value >= 0 && value < 1_000_000_000_000L);
    }

    @Test
    void indicesComeInProportionToTheirWeights() {
        RandomStream stream = PersonaStreams.of(4, 0, STAGE, 0).stream(ATTRIBUTE);
        double[] weights = {0, 3, 0, 1, 0};
        int[] seen = new int[weights.length];
        for (int i = 0; i < DRAWS; i++) {
            seen[stream.weighted(weights)]++;
        }

        assertThat(seen[0] + seen[2] + seen[4]).isZero();
        assertThat(seen[1] / (double) DRAWS).isCloseTo(0.75, within(0.01));
    }
}
