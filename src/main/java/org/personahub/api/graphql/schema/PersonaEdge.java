package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One entry of a page of people.
@Description("One entry of a page of people.")
public record PersonaEdge(
        @Description("Where it lies in the list; pass it as after or before.")
        String cursor,

        @Description("The entry itself.") Persona node) {}
