package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How often a stage may try again when its gate finds fault.
@Description("How often a stage may try again when its gate finds fault.")
public enum QualityMode {
    @Description("One attempt; the gates only report.")
    DRAFT,
    @Description("Up to three attempts.")
    BALANCED,
    @Description("Up to six attempts.")
    STRICT;

    /// The value of the schema with the name of that one.
    public static QualityMode of(org.personahub.engine.architect.QualityMode value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.engine.architect.QualityMode toEngine() {
        return org.personahub.engine.architect.QualityMode.valueOf(name());
    }
}
