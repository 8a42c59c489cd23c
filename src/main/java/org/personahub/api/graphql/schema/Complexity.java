package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How much of each person is made. It never changes who a person is.
@Description("How much of each person is made. It never changes who a person is.")
public enum Complexity {
    @Description("Identity, traits and the short forms of the modalities.")
    BASIC,
    @Description("Biography and more of each modality.")
    MODERATE,
    @Description("Everything.")
    HIGH;

    /// The value of the schema with the name of that one.
    public static Complexity of(org.personahub.engine.architect.Complexity value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.engine.architect.Complexity toEngine() {
        return org.personahub.engine.architect.Complexity.valueOf(name());
    }
}
