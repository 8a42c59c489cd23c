package org.personahub.engine.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.quality.Measure.Kind;

/// A table that people are counted into, and the shares that its cells should have.
///
/// @param name what is counted
/// @param universe who is counted
/// @param source id of the reference, or the publication
/// @param sourced whether the reference counts a population
/// @param cell the cell of a person; null for those outside the universe
/// @param reference what each cell should weigh; scaled to sum to 1
record Tabulation(
        String name,
        Kind kind,
        String universe,
        String source,
        boolean sourced,
        Function<Persona, @Nullable String> cell,
        Reference reference) {

    /// The measure of those counts.
    ///
    /// @param counts people by cell, cells that the reference lacks included
    /// @param people how many were read, those outside the universe included
    /// @return null when neither side has anything to compare
    @Nullable
    Measure measure(Map<String, Double> expected, Map<String, Long> counts, long people) {
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        if (expected.isEmpty() || (expected.size() == 1 && counts.keySet().equals(expected.keySet()))) {
            return null;
        }
        double floor = SamplingNoise.floor(expected.values(), n);
        return new Measure(
                name,
                kind,
                universe,
                source,
                sourced,
                Measure.Statistic.TOTAL_VARIATION,
                null,
                null,
                distance(expected, counts, n),
                floor,
                SamplingNoise.threshold(floor, people, n),
                n);
    }

    private static double distance(Map<String, Double> expected, Map<String, Long> counts, long n) {
        if (n == 0) {
            return 1;
        }
        double sum = 0;
        for (var cell : expected.entrySet()) {
            sum += Math.abs(cell.getValue() - counts.getOrDefault(cell.getKey(), 0L) / (double) n);
        }
        for (var cell : counts.entrySet()) {
            if (!expected.containsKey(cell.getKey())) {
                sum += cell.getValue() / (double) n;
            }
        }
        return sum / 2;
    }

    /// Computes the shares of cells.
    @FunctionalInterface
    interface Reference {

        /// Weights by cell.
        ///
        /// @param cells the strata of the population with their shares
        Map<String, Double> weights(List<ReferenceTables.Cell> cells, Population population);
    }
}
