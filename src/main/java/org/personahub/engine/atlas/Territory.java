package org.personahub.engine.atlas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.random.Weighted;

/// A territory with a resident population.
///
/// @param code CLDR code: ISO 3166-1 alpha-2, and XK
/// @param name English name
/// @param adjective English adjective for what comes from there
/// @param region UN subregion
/// @param population residents in the reference year
/// @param gdpPerHeadUsd gross domestic product per head, in international dollars a year
/// @param urbanShare share who live in cities, 0 to 1
/// @param ages residents by sex and age; they sum to the population
/// @param motherTongues first languages; each person has one
/// @param alsoSpoken languages with the share of people who speak them at all
/// @param communities name communities by language
/// @param grounding how firmly its figures stand
public record Territory(
        String code,
        String name,
        String adjective,
        String continent,
        String region,
        long population,
        double gdpPerHeadUsd,
        double urbanShare,
        AgeStructure ages,
        Weighted<City> cities,
        Weighted<LanguageShare> motherTongues,
        List<LanguageShare> alsoSpoken,
        Map<String, Weighted<NameCommunity>> communities,
        Society society,
        FamilyPatterns familyPatterns,
        Grounding grounding) {

    /// Residents within those ages, both included.
    ///
    /// @param sex one sex, or both when null
    public long people(@Nullable Sex sex, int minAge, int maxAge) {
        return ages.people(sex, minAge, maxAge);
    }

    /// The name communities of those with that mother tongue.
    public Weighted<NameCommunity> communities(Language language) {
        Weighted<NameCommunity> found = communities.get(language.code());
        if (found == null) {
            throw new IllegalStateException(code + " has no name community for " + language.code());
        }
        return found;
    }
}
