package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.quality.Measure;

/// One comparison of people with a reference.
@Description("One comparison of people with a reference.")
public record FidelityMeasure(
        @Description("What is compared.") String name,
        @Description("What kind of comparison it is.") MeasureKind kind,

        @Description("The people it is about; of an anchor, the territory.")
        String population,

        @Description("Where the reference comes from.") String source,

        @Description("Whether the reference counts a population; false when it is a model of one.")
        boolean sourced,

        @Description("How the distance is computed.") MeasureStatistic statistic,

        @Description("The reference's figure, for measures of one figure.") @Nullable
        Double expected,

        @Description("The same figure among the people.") @Nullable
        Double observed,

        @Description("The distance from the reference, 0 when they agree.")
        double value,

        @Description("The distance that a perfect sampler of that size is expected to have.")
        double noiseFloor,

        @Description("The largest distance that passes.") double threshold,

        @Description("How many people it was measured on.") long sampleSize,

        @Description("Whether the distance is within the threshold.")
        boolean passed) {

    /// As the schema shows it.
    public static FidelityMeasure of(Measure measure) {
        return new FidelityMeasure(
                measure.name(),
                MeasureKind.of(measure.kind()),
                measure.population(),
                measure.source(),
                measure.sourced(),
                MeasureStatistic.of(measure.statistic()),
                measure.expected(),
                measure.observed(),
                measure.value(),
                measure.noiseFloor(),
                measure.threshold(),
                measure.sampleSize(),
                measure.passed());
    }
}
