package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.quality.Measure;

/// How the distance from a reference is computed.
@Description("How the distance from a reference is computed.")
public enum MeasureStatistic {
    @Description("Total variation distance: half the sum of the absolute differences of shares.")
    TOTAL_VARIATION,
    @Description("Absolute difference of two figures.")
    ABSOLUTE_DIFFERENCE;

    /// The value of the schema with the name of that one.
    public static MeasureStatistic of(Measure.Statistic value) {
        return valueOf(value.name());
    }
}
