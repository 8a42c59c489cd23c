package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.engine.community.statistics.Estimate;
import org.personahub.engine.community.statistics.NetworkStatistics;
import org.personahub.engine.community.statistics.Statistic;
import org.personahub.engine.community.ties.TieLayer;

class StatisticsTextTest {

    @Test
    void statisticsComeBackAsTheyWere() {
        Map<Statistic, Estimate> figures = new EnumMap<>(Statistic.class);
        for (Statistic statistic : Statistic.values()) {
            figures.put(statistic, new Estimate(statistic.ordinal() / 7.0, 0.1 / (1 + statistic.ordinal()), 100));
        }
        figures.put(Statistic.values()[0], new Estimate(Double.NaN, 0, 0));
        Map<TieLayer, Long> layers = new EnumMap<>(TieLayer.class);
        for (TieLayer layer : TieLayer.values()) {
            layers.put(layer, 5_000_000_000L + layer.ordinal());
        }
        NetworkStatistics measured =
                new NetworkStatistics(200, figures, layers, List.of(0, 3, 17), List.of(0.25, 0.75));

        assertThat(StatisticsText.read(StatisticsText.write(measured))).isEqualTo(measured);
    }

    @Test
    void aCommunityWithoutAnyoneToMeasureComesBack() {
        Map<Statistic, Estimate> figures = new EnumMap<>(Statistic.class);
        for (Statistic statistic : Statistic.values()) {
            figures.put(statistic, new Estimate(Double.NaN, 0, 0));
        }
        Map<TieLayer, Long> layers = new EnumMap<>(TieLayer.class);
        for (TieLayer layer : TieLayer.values()) {
            layers.put(layer, 0L);
        }
        NetworkStatistics measured = new NetworkStatistics(10, figures, layers, List.of(), List.of());

        assertThat(StatisticsText.read(StatisticsText.write(measured))).isEqualTo(measured);
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> StatisticsText.read("members 10\nfigment 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figment");
    }
}
