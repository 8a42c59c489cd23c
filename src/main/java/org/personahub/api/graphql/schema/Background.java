package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// Where somebody comes from, as T-scores among people of their age and territory.
@Description("Where somebody comes from, as T-scores among people of their age and territory.")
public record Background(
        @Description("Social status of the parents.") double parentalStatus,

        @Description("General cognitive ability, which education and work build on.")
        double ability) {

    /// As the schema shows it; null for people who were stored before it was drawn.
    public static @Nullable Background of(org.personahub.engine.persona.Background background) {
        return Double.isNaN(background.ability())
                ? null
                : new Background(background.parentalStatus(), background.ability());
    }
}
