package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How close people are to the population they stand for.
@Description("How close people are to the population they stand for.")
public record FidelityReport(
        @Description("How many people were measured.") long people,

        @Description("The measures whose reference counts a population, anchors apart.")
        FidelityScore sourced,

        @Description("The measures whose reference is a model.")
        FidelityScore modelled,

        @Description("The published national figures that nothing was fitted on.")
        FidelityScore anchors,

        @Description("Every comparison.") List<@NonNull FidelityMeasure> measures) {

    /// As the schema shows it.
    public static FidelityReport of(org.personahub.engine.quality.FidelityReport report) {
        return new FidelityReport(
                report.people(),
                FidelityScore.of(report.sourced()),
                FidelityScore.of(report.modelled()),
                FidelityScore.of(report.anchors()),
                report.measures().stream().map(FidelityMeasure::of).toList());
    }
}
