package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// A territory that the people of a blueprint come from.
@Description("A territory that the people of a blueprint come from.")
public record TerritoryShare(
        @Description("CLDR code.") String code,

        @Description("Its share relative to the other weights; null when population decides.") @Nullable
        Double weight) {

    /// As the schema shows it.
    public static TerritoryShare of(org.personahub.engine.architect.TerritoryShare share) {
        return new TerritoryShare(share.code(), share.weight());
    }
}
