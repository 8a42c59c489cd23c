package org.personahub.engine.community.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.community.ties.Ties;

/// What the network of a community looks like in figures.
///
/// @param members how many there are
/// @param figures each statistic; those that do not apply are NaN
/// @param tiesByLayer how many ties each layer has, each tie once
/// @param degrees how many members who are old enough have 0, 1, 2 … friends
/// @param householdSizes the share of households of 1, 2 … 6, and 7 or more members
public record NetworkStatistics(
        int members,
        Map<Statistic, Estimate> figures,
        Map<TieLayer, Long> tiesByLayer,
        List<Integer> degrees,
        List<Double> householdSizes) {

    public NetworkStatistics {
        figures = Map.copyOf(figures);
        tiesByLayer = Map.copyOf(tiesByLayer);
        degrees = List.copyOf(degrees);
        householdSizes = List.copyOf(householdSizes);
    }

    /// Measures a community: everybody up to some thousand people, samples of them beyond where all would take too
    /// long.
    public static NetworkStatistics of(Ties ties) {
        return new Measurement(ties).statistics();
    }

    /// One figure.
    public Estimate figure(Statistic statistic) {
        return figures.getOrDefault(statistic, Estimate.NONE);
    }

    public double meanDegree() {
        return figure(Statistic.MEAN_DEGREE).value();
    }

    public double clustering() {
        return figure(Statistic.CLUSTERING).value();
    }

    public double degreeAssortativity() {
        return figure(Statistic.DEGREE_ASSORTATIVITY).value();
    }

    public double ageAssortativity() {
        return figure(Statistic.AGE_ASSORTATIVITY).value();
    }

    public double largestComponentShare() {
        return figure(Statistic.LARGEST_COMPONENT).value();
    }

    public double meanPathLength() {
        return figure(Statistic.MEAN_PATH).value();
    }

    public double modularity() {
        return figure(Statistic.MODULARITY).value();
    }

    /// Every figure beside what is known of real networks of that size, in the order of the reference table.
    public List<NetworkMeasure> measures() {
        return NetworkMeasure.of(this);
    }

    /// An empty map of figures to fill.
    static Map<Statistic, Estimate> none() {
        return new EnumMap<>(Statistic.class);
    }
}
