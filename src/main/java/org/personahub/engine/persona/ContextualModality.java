package org.personahub.engine.persona;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where and when a person lives.
///
/// @param region UN subregion of the territory
/// @param timeZone IANA time zone
/// @param latitude degrees north, of the city
/// @param longitude degrees east, of the city
/// @param languages what they speak, mother tongue first
/// @param cohort those they grew up with, by decade of birth, such as `born in the 1980s`
/// @param place the place they live in
/// @param climate its climate and season
/// @param economy what the household has
/// @param access what reaches them
/// @param migration whether they were born there
/// @param culture the ways of the place
/// @param generation what people of their years have lived through
/// @param circles the people around them
/// @param functioning health and disability
/// @param study schooling
/// @param work the work they do
public record ContextualModality(
        String region,
        String timeZone,
        double latitude,
        double longitude,
        List<LanguageUse> languages,
        String cohort,
        Place place,
        Climate climate,
        Economy economy,
        Access access,
        Migration migration,
        Culture culture,
        Generation generation,
        Circles circles,
        Functioning functioning,
        Study study,
        Work work) {

    static final Layout<ContextualModality> LAYOUT = Layout.<ContextualModality>of()
            .text("region", ContextualModality::region)
            .text("timeZone", ContextualModality::timeZone)
            .real("latitude", ContextualModality::latitude)
            .real("longitude", ContextualModality::longitude)
            .parts("languages", LanguageUse.LAYOUT, ContextualModality::languages, LanguageUse::line)
            .text("cohort", ContextualModality::cohort)
            .part("place", Place.LAYOUT, ContextualModality::place)
            .part("climate", Climate.LAYOUT, ContextualModality::climate)
            .part("economy", Economy.LAYOUT, ContextualModality::economy)
            .part("access", Access.LAYOUT, ContextualModality::access)
            .part("migration", Migration.LAYOUT, ContextualModality::migration)
            .part("culture", Culture.LAYOUT, ContextualModality::culture)
            .part("generation", Generation.LAYOUT, ContextualModality::generation)
            .part("circles", Circles.LAYOUT, ContextualModality::circles)
            .part("functioning", Functioning.LAYOUT, ContextualModality::functioning)
            .part("study", Study.LAYOUT, ContextualModality::study)
            .part("work", Work.LAYOUT, ContextualModality::work)
            .made(c -> new ContextualModality(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    c.at(5),
                    Objects.requireNonNullElse(c.optional(6), Place.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(7), Climate.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(8), Economy.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(9), Access.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(10), Migration.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(11), Culture.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(12), Generation.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(13), Circles.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(14), Functioning.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(15), Study.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(16), Work.NONE)));

    /// The same with other languages.
    public ContextualModality withLanguages(List<LanguageUse> others) {
        return new ContextualModality(
                region,
                timeZone,
                latitude,
                longitude,
                others,
                cohort,
                place,
                climate,
                economy,
                access,
                migration,
                culture,
                generation,
                circles,
                functioning,
                study,
                work);
    }

    /// A language, how a person came by it, and what they use it for.
    ///
    /// @param code BCP 47 tag
    /// @param label English name
    /// @param motherTongue whether it is the first language
    /// @param spoken CEFR level of speech, `A1` to `C2`; absent for those who do not speak yet
    /// @param written CEFR level of writing; absent for those who do not write it
    /// @param uses where they use it, such as `at home` and `at work`
    public record LanguageUse(
            String code,
            String label,
            boolean motherTongue,
            @Nullable String spoken,
            @Nullable String written,
            List<String> uses) {

        static final Layout<LanguageUse> LAYOUT = Layout.<LanguageUse>of()
                .text("code", LanguageUse::code)
                .text("label", LanguageUse::label)
                .whole("motherTongue", use -> use.motherTongue() ? 1 : 0)
                .text("spoken", LanguageUse::spoken)
                .text("written", LanguageUse::written)
                .texts("uses", LanguageUse::uses)
                .made(c -> new LanguageUse(
                        c.at(0),
                        c.at(1),
                        c.<Integer>at(2) == 1,
                        c.optional(3),
                        c.optional(4),
                        Objects.requireNonNullElse(c.optional(5), List.of())));

        /// A language of which only this is settled yet.
        public LanguageUse(String code, String label, boolean motherTongue) {
            this(code, label, motherTongue, null, null, List.of());
        }

        String line() {
            return label
                    + (motherTongue ? ", mother tongue" : ", also spoken")
                    + (spoken == null ? "" : ", speaks " + spoken)
                    + (written == null ? "" : ", writes " + written)
                    + (uses.isEmpty() ? "" : ", used " + String.join(", ", uses));
        }
    }
}
