package org.personahub.api.graphql.schema;

import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of ties.
@Description("A page of ties.")
public record TieConnection(
        @Description("The entries with their cursors.") List<@NonNull TieEdge> edges,
        @Description("Where the page lies in the list.") PageInfo pageInfo,
        @Ignore LongSupplier total) {

    /// The entries without their cursors.
    @Description("The entries without their cursors.")
    public List<@NonNull Tie> getNodes() {
        return edges.stream().map(TieEdge::node).toList();
    }
}
