package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.personahub.store.StoredHousehold;

/// Members of a community who live together.
@Description("Members of a community who live together.")
public record Household(
        @Description("Opaque.") @Id String id,

        @Description(
                "How it is made up: ONE_PERSON, COUPLE, COUPLE_WITH_CHILDREN, ONE_PARENT, EXTENDED, SHARED or INSTITUTION.")
        String type,

        @Description("How many members live in it.") int size,
        @Ignore StoredHousehold stored,
        @Ignore Together<StoredHousehold> together) {

    /// As the schema shows it.
    ///
    /// @param together those it is read with
    public static Household of(StoredHousehold stored, Together<StoredHousehold> together) {
        return new Household(
                stored.communityId() + "." + stored.number(), stored.type().name(), stored.size(), stored, together);
    }
}
