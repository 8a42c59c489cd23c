package org.personahub.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personahub.engine.community.statistics.Estimate;
import org.personahub.engine.community.statistics.NetworkStatistics;
import org.personahub.engine.community.statistics.Statistic;
import org.personahub.engine.community.ties.TieLayer;

/// The statistics of a community as the text that is stored: a line for each figure, which begins with what it is.
final class StatisticsText {

    private StatisticsText() {}

    static String write(NetworkStatistics statistics) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("members " + statistics.members());
        for (Statistic statistic : Statistic.values()) {
            Estimate found = statistics.figure(statistic);
            lines.add("figure " + statistic + " " + found.value() + " " + found.error() + " " + found.sample());
        }
        for (TieLayer layer : TieLayer.values()) {
            lines.add("layer " + layer + " " + statistics.tiesByLayer().getOrDefault(layer, 0L));
        }
        lines.add("degrees " + joined(statistics.degrees()));
        lines.add("households " + joined(statistics.householdSizes()));
        return lines.toString();
    }

    /// Reads what `write` wrote.
    ///
    /// @throws IllegalArgumentException when the text is something else
    static NetworkStatistics read(String text) {
        int members = 0;
        Map<Statistic, Estimate> figures = new EnumMap<>(Statistic.class);
        Map<TieLayer, Long> layers = new EnumMap<>(TieLayer.class);
        List<Integer> degrees = new ArrayList<>();
        List<Double> households = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "members" -> members = Integer.parseInt(words[1]);
                case "figure" ->
                    figures.put(
                            Statistic.valueOf(words[1]),
                            new Estimate(
                                    Double.parseDouble(words[2]),
                                    Double.parseDouble(words[3]),
                                    Integer.parseInt(words[4])));
                case "layer" -> layers.put(TieLayer.valueOf(words[1]), Long.valueOf(words[2]));
                case "degrees" -> numbers(words).map(Integer::valueOf).forEach(degrees::add);
                case "households" -> numbers(words).map(Double::valueOf).forEach(households::add);
                default -> throw new IllegalArgumentException("'" + words[0] + "' is no figure of a community");
            }
        }
        return new NetworkStatistics(members, figures, layers, degrees, households);
    }

    private static String joined(List<?> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Stream<String> numbers(String[] words) {
        return Arrays.stream(words).skip(1).filter(word -> !word.isEmpty());
    }
}
