package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One entry of a page of communities.
@Description("One entry of a page of communities.")
public record CommunityEdge(
        @Description("Where it lies in the list; pass it as after.")
        String cursor,

        @Description("The entry itself.") Community node) {}
