package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.persona.Household;

/// The household a person lives in.
@Description("The household a person lives in.")
public record Home(
        @Description("How it is made up.") HomeType type,

        @Description("How many live there, the person included; of an institution, how many share it.")
        int size) {

    static @Nullable Home of(Household household) {
        HomeType type = HomeType.of(household.type());
        return type == null ? null : new Home(type, household.size());
    }
}
