package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/// A territory that people are wanted from.
@Input("TerritoryShareInput")
@Description("A territory that people are wanted from.")
public record TerritoryShareInput(
        @Description("CLDR code; the query territories lists those there are.")
        String code,

        @Description("Its share relative to the other weights, above 0; give one to all territories or to none.")
        @Nullable
        Double weight) {

    /// As the architect takes it.
    public org.personahub.engine.architect.TerritoryShare toEngine() {
        return new org.personahub.engine.architect.TerritoryShare(code, weight);
    }
}
