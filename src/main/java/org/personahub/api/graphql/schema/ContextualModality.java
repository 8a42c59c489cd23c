package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Where and when a person lives.
@Description("Where and when a person lives.")
public record ContextualModality(
        @Description("UN subregion of the territory.") String region,
        @Description("IANA time zone.") String timeZone,
        @Description("Degrees north, of the city.") double latitude,
        @Description("Degrees east, of the city.") double longitude,

        @Description("What they speak, mother tongue first.")
        List<@NonNull LanguageUse> languages,

        @Description("Those they grew up with, by decade of birth.")
        String cohort) {

    /// As the schema shows it.
    public static ContextualModality of(org.personahub.engine.persona.ContextualModality contextual) {
        return new ContextualModality(
                contextual.region(),
                contextual.timeZone(),
                contextual.latitude(),
                contextual.longitude(),
                contextual.languages().stream().map(LanguageUse::of).toList(),
                contextual.cohort());
    }
}
