package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
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
        @Description("Continent.") String continent,

        @Description("True where fewer than 50,000 people live: every share of theirs rests on few people.")
        boolean lowConfidence,

        @Description(
                "The territory whose births, deaths and life expectancy stand in for its own; null when its own are known.")
        @Nullable
        String ratesOf) {

    /// As the schema shows it.
    public static Territory of(org.personahub.engine.atlas.Territory territory) {
        return new Territory(
                territory.code(),
                territory.name(),
                territory.population(),
                territory.region(),
                territory.continent(),
                territory.grounding().lowConfidence(),
                territory.grounding().ratesOf());
    }
}
