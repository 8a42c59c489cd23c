package org.personahub.engine.quality;

import java.util.List;
import java.util.function.Predicate;
import org.personahub.engine.quality.Measure.Kind;

/// How close people are to the population they stand for.
///
/// @param people how many were read
/// @param measures every comparison: marginals, joints, correlations, anchors
public record FidelityReport(long people, List<Measure> measures) {

    public FidelityReport {
        measures = List.copyOf(measures);
    }

    /// The measures whose reference counts a population.
    public Score sourced() {
        return score(measure -> measure.kind() != Kind.ANCHOR && measure.sourced());
    }

    /// The measures whose reference is a model.
    public Score modelled() {
        return score(measure -> measure.kind() != Kind.ANCHOR && !measure.sourced());
    }

    /// The published national figures that nothing was fitted on.
    public Score anchors() {
        return score(measure -> measure.kind() == Kind.ANCHOR);
    }

    private Score score(Predicate<Measure> which) {
        List<Measure> scored = measures.stream().filter(which).toList();
        return new Score(
                scored.size(), (int) scored.stream().filter(Measure::passed).count());
    }

    /// How many measures there are, and how many of them pass.
    public record Score(int measures, int passed) {}
}
