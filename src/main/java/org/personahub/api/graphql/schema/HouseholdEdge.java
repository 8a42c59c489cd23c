package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One entry of a page of households.
@Description("One entry of a page of households.")
public record HouseholdEdge(
        @Description("Where it lies in the list; pass it as after.")
        String cursor,

        @Description("The entry itself.") Household node) {}
