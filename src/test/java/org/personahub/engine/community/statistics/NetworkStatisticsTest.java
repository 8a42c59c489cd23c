package org.personahub.engine.community.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.community.ties.Ties;
import org.personahub.engine.community.ties.Towns;

/// What the networks of communities look like beside real ones.
class NetworkStatisticsTest {

    @ParameterizedTest
    @CsvSource({"AT, 600, 1", "NG, 2000, 1", "JP, 2000, 1", "BR, 2000, 1", "IN, 1500, 2", "US, 2000, 3"})
    void townsLookLikeRealOnes(String territory, int size, long seed) {
        List<NetworkMeasure> measures =
                NetworkStatistics.of(Ties.of(Towns.of(territory, size, seed))).measures();

        assertThat(measures).hasSizeGreaterThan(14);
        assertThat(measures).filteredOn(NetworkMeasure::applies).allMatch(NetworkMeasure::met);
        assertThat(measures).filteredOn(NetworkMeasure::applies).hasSizeGreaterThan(12);
    }

    @Test
    void tenPeopleHaveANetworkToo() {
        NetworkStatistics statistics = NetworkStatistics.of(Ties.of(Towns.of("KE", 10, 1)));

        assertThat(statistics.members()).isEqualTo(10);
        assertThat(statistics.meanDegree()).isBetween(0.5, 9.0);
        assertThat(statistics.householdSizes().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void whatIsCountedIsWhatTheTiesSay() {
        Ties ties = Ties.of(Towns.of("EG", 400, 1));
        NetworkStatistics statistics = NetworkStatistics.of(ties);

        for (TieLayer layer : TieLayer.values()) {
            assertThat(statistics.tiesByLayer().get(layer))
                    .isEqualTo(IntStream.range(0, 400)
                                    .mapToLong(member -> ties.of(member).stream()
                                            .filter(tie -> tie.layer() == layer)
                                            .count())
                                    .sum()
                            / 2);
        }
        assertThat(statistics.figure(Statistic.STORED).value())
                .isEqualTo(IntStream.range(0, 400).map(ties::degree).average().orElse(0), within(1e-9));
    }

    @Test
    void aFigureOutOfItsBoundsIsMissed() {
        NetworkMeasure measure =
                new NetworkMeasure(Statistic.CLUSTERING, Estimate.exact(0.3, 10), 0.14, 0.1, 0.2, "somewhere");

        assertThat(measure.applies()).isTrue();
        assertThat(measure.met()).isFalse();
    }
}
