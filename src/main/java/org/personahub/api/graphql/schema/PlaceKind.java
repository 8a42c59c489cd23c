package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How large a place is.
@Description("How large a place is.")
public enum PlaceKind {
    @Description("The city that the territory is governed from.")
    CAPITAL,
    @Description("A million inhabitants or more.")
    LARGE_CITY,
    @Description("100,000 inhabitants or more.")
    CITY,
    @Description("Fewer than 100,000 inhabitants.")
    TOWN,
    @Description("A village, a hamlet or a house by itself.")
    VILLAGE;

    /// The value of the schema with the name of that one.
    public static PlaceKind of(org.personahub.engine.persona.Place.Kind value) {
        return valueOf(value.name());
    }
}
