package org.personahub.api.graphql.schema;

import java.util.List;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of households.
@Description("A page of households.")
public record HouseholdConnection(
        @Description("The entries with their cursors.") List<@NonNull HouseholdEdge> edges,
        @Description("Where the page lies in the list.") PageInfo pageInfo,
        @Ignore LongSupplier total) {

    /// The entries without their cursors.
    @Description("The entries without their cursors.")
    public List<@NonNull Household> getNodes() {
        return edges.stream().map(HouseholdEdge::node).toList();
    }
}
