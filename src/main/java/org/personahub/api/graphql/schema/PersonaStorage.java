package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What a run stores of each person.
@Description("What a run stores of each person beside what queries filter and sort by.")
public enum PersonaStorage {
    @Description("The whole document.")
    DOCUMENTS,

    @Description(
            "Nothing: the person is computed when they are read. A later version answers ENGINE_MISMATCH, not another person.")
    INDEX;

    /// The value of the schema with the name of that one.
    public static PersonaStorage of(org.personahub.store.Storage value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.store.Storage toEngine() {
        return org.personahub.store.Storage.valueOf(name());
    }
}
