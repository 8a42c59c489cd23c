package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/// Where a page lies in its list.
@Description("Where a page lies in its list.")
public record PageInfo(
        @Description("Whether something follows the page.") boolean hasNextPage,
        @Description("Whether something precedes the page.") boolean hasPreviousPage,

        @Description("The cursor of its first entry; null for an empty page.") @Nullable
        String startCursor,

        @Description("The cursor of its last entry; null for an empty page.") @Nullable
        String endCursor) {

    /// The information of a page with those cursors.
    public static PageInfo of(List<String> cursors, boolean hasPreviousPage, boolean hasNextPage) {
        return cursors.isEmpty()
                ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(hasNextPage, hasPreviousPage, cursors.getFirst(), cursors.getLast());
    }
}
