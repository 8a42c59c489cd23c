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
        String cohort,

        @Description("The place they live in.") Place place,
        @Description("Its climate and season.") Climate climate,
        @Description("What the household has.") Economy economy,
        @Description("What reaches them.") Access access,
        @Description("Whether they were born there.") Migration migration,
        @Description("The ways of the place.") Culture culture,

        @Description("What people of their years have lived through.")
        Generation generation,

        @Description("The people around them.") Circles circles,
        @Description("Health and disability.") Functioning functioning,
        @Description("Schooling.") Study study,
        @Description("The work they do.") Work work) {

    /// As the schema shows it.
    public static ContextualModality of(org.personahub.engine.persona.ContextualModality contextual) {
        return new ContextualModality(
                contextual.region(),
                contextual.timeZone(),
                contextual.latitude(),
                contextual.longitude(),
                contextual.languages().stream().map(LanguageUse::of).toList(),
                contextual.cohort(),
                Place.of(contextual.place()),
                Climate.of(contextual.climate()),
                Economy.of(contextual.economy()),
                Access.of(contextual.access()),
                Migration.of(contextual.migration()),
                Culture.of(contextual.culture()),
                Generation.of(contextual.generation()),
                Circles.of(contextual.circles()),
                Functioning.of(contextual.functioning()),
                Study.of(contextual.study()),
                Work.of(contextual.work()));
    }
}
