package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// Where somebody comes from: T-scores among people of their age and territory, and former work.
@Description("Where somebody comes from: T-scores among people of their age and territory, and former work.")
public record Background(
        @Description("Social status of the parents.") double parentalStatus,

        @Description("General cognitive ability, which education and work build on.")
        double ability,

        @Description("What the retired did, an ISCO-08 unit group; null for all others.") @Nullable
        Coded formerOccupation) {

    /// As the schema shows it; null for people who were stored before it was drawn.
    public static @Nullable Background of(org.personahub.engine.persona.Background background) {
        if (Double.isNaN(background.ability())) {
            return null;
        }
        org.personahub.engine.persona.Coded former = background.formerOccupation();
        return new Background(
                background.parentalStatus(), background.ability(), former == null ? null : Coded.of(former));
    }
}
