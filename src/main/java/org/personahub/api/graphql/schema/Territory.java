package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A territory of the atlas with a resident population.
@Description("A territory of the atlas with a resident population.")
public record Territory(
        @Description("CLDR code: ISO 3166-1 alpha-2, and XK.")
        String code,

        @Description("English name.") String name,

        @Description("Residents on the atlas's reference date.")
        long population,

        @Description("UN subregion.") String region,
        @Description("Continent.") String continent) {

    /// As the schema shows it.
    public static Territory of(org.personahub.engine.atlas.Territory territory) {
        return new Territory(
                territory.code(), territory.name(), territory.population(), territory.region(), territory.continent());
    }
}
