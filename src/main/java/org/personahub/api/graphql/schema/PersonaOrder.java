package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The order of stored people.
@Description("The order of stored people.")
public enum PersonaOrder {
    @Description("Run by run, within a run by ordinal.")
    ORDINAL,
    @Description("By age, youngest first.")
    AGE,
    @Description("By full name, code point by code point.")
    NAME,
    @Description("By annual income, highest first; those without one last.")
    INCOME_DESCENDING;

    /// The value of the schema with the name of that one.
    public static PersonaOrder of(org.personahub.store.PersonaOrder value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.store.PersonaOrder toEngine() {
        return org.personahub.store.PersonaOrder.valueOf(name());
    }
}
