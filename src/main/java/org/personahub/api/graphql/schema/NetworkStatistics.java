package org.personahub.api.graphql.schema;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What the network of a community looks like in figures.
@Description(
        "What the network of a community looks like in figures: of the friendships among members old enough to have friends, unless a figure says otherwise. A figure that does not apply is 0.")
public record NetworkStatistics(
        @Description("Friends of a member, mean.") double meanDegree,

        @Description("Share of pairs of a member's friends who are friends, mean over members.")
        double clustering,

        @Description("Correlation of friends' numbers of friends.")
        double degreeAssortativity,

        @Description("Correlation of friends' ages, adults.")
        double ageAssortativity,

        @Description("Share of members in the largest component.")
        double largestComponentShare,

        @Description("Friends from one member to another, mean.")
        double meanPathLength,

        @Description("Modularity of the groups that friendships fall into.")
        double modularity,

        @Description("Every figure beside what is known of real networks of that size.")
        List<@NonNull NetworkMeasure> measures,

        @Description("How many ties there are, layer by layer.")
        List<@NonNull LayerCount> layers,

        @Description("The share of households of 1, 2, 3, 4, 5, 6, and 7 or more members.")
        List<@NonNull Double> householdSizes) {

    /// As the schema shows it.
    public static NetworkStatistics of(org.personahub.engine.community.statistics.NetworkStatistics measured) {
        return new NetworkStatistics(
                number(measured.meanDegree()),
                number(measured.clustering()),
                number(measured.degreeAssortativity()),
                number(measured.ageAssortativity()),
                number(measured.largestComponentShare()),
                number(measured.meanPathLength()),
                number(measured.modularity()),
                measured.measures().stream()
                        .filter(org.personahub.engine.community.statistics.NetworkMeasure::applies)
                        .map(NetworkMeasure::of)
                        .toList(),
                Arrays.stream(TieLayer.values())
                        .map(layer ->
                                new LayerCount(layer, measured.tiesByLayer().getOrDefault(layer.toEngine(), 0L)))
                        .toList(),
                measured.householdSizes());
    }

    private static double number(double figure) {
        return Double.isNaN(figure) ? 0 : figure;
    }
}
