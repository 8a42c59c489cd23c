package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Where somebody comes from, as T-scores among people of their age and territory.
@Description("Where somebody comes from, as T-scores among people of their age and territory.")
public record Background(
        @Description("Social status of the parents.") double parentalStatus,

        @Description("General cognitive ability, which education and work build on.")
        double ability) {

    /// As the schema shows it.
    public static Background of(org.personahub.engine.persona.Background background) {
        return new Background(background.parentalStatus(), background.ability());
    }
}
