package org.personahub.engine.persona;

import java.util.List;

/// Where and when a person lives.
///
/// @param region UN subregion of the territory
/// @param timeZone IANA time zone
/// @param latitude degrees north, of the city
/// @param longitude degrees east, of the city
/// @param languages what they speak, mother tongue first
/// @param cohort those they grew up with, by decade of birth, such as `born in the 1980s`
public record ContextualModality(
        String region, String timeZone, double latitude, double longitude, List<LanguageUse> languages, String cohort) {

    static final Layout<ContextualModality> LAYOUT = Layout.<ContextualModality>of()
            .text("region", ContextualModality::region)
            .text("timeZone", ContextualModality::timeZone)
            .real("latitude", ContextualModality::latitude)
            .real("longitude", ContextualModality::longitude)
            .parts("languages", LanguageUse.LAYOUT, ContextualModality::languages, LanguageUse::line)
            .text("cohort", ContextualModality::cohort)
            .made(c -> new ContextualModality(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4), c.at(5)));

    /// A language and how a person came by it.
    ///
    /// @param code BCP 47 tag
    /// @param label English name
    /// @param motherTongue whether it is the first language
    public record LanguageUse(String code, String label, boolean motherTongue) {

        static final Layout<LanguageUse> LAYOUT = Layout.<LanguageUse>of()
                .text("code", LanguageUse::code)
                .text("label", LanguageUse::label)
                .whole("motherTongue", use -> use.motherTongue() ? 1 : 0)
                .made(c -> new LanguageUse(c.at(0), c.at(1), c.<Integer>at(2) == 1));

        String line() {
            return label + (motherTongue ? ", mother tongue" : ", also spoken");
        }
    }
}
