package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.quality.Measure;

/// What a measure of fidelity compares.
@Description("What a measure of fidelity compares.")
public enum MeasureKind {
    @Description("The shares of one characteristic.")
    MARGINAL,
    @Description("The shares of the combinations of several characteristics.")
    JOINT,
    @Description("How two characteristics go together.")
    CORRELATION,
    @Description("A published national figure that nothing was fitted on.")
    ANCHOR;

    /// The value of the schema with the name of that one.
    public static MeasureKind of(Measure.Kind value) {
        return valueOf(value.name());
    }
}
