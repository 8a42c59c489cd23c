package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One entry of a page of ties.
@Description("One entry of a page of ties.")
public record TieEdge(
        @Description("Where it lies in the list; pass it as after.")
        String cursor,

        @Description("The entry itself.") Tie node) {}
