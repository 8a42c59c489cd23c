package org.personahub.engine.architect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;

/// What a caller asks for. Null means "not said"; the architect fills it in.
///
/// @param size how many people the corpus has, 1 to 10^12
/// @param seed same seed, same people; 0 to 2^53 - 1
/// @param territories where they live; empty for the whole atlas
/// @param sex only this sex
/// @param minAge least completed years, 0 to 120
/// @param maxAge most completed years, 0 to 120
/// @param complexity how much of each person is made
/// @param qualityMode how often a stage tries again
/// @param theme what colours their stories
/// @param asOf the day ages are counted at
/// @param sensitive what is drawn only on request
/// @param community the community that these people are together; null for a corpus, whose people are strangers
public record Requirements(
        long size,
        @Nullable Long seed,
        List<TerritoryShare> territories,
        @Nullable Sex sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Complexity complexity,
        @Nullable QualityMode qualityMode,
        @Nullable String theme,
        @Nullable LocalDate asOf,
        Set<SensitiveAttribute> sensitive,
        @Nullable CommunityPlan community) {

    public Requirements {
        territories = List.copyOf(territories);
        sensitive = Set.copyOf(sensitive);
    }

    /// The requirements of a corpus of that size, with nothing else said.
    public static Requirements ofSize(long size) {
        return new Requirements(size, null, List.of(), null, null, null, null, null, null, null, Set.of(), null);
    }

    public Requirements withSeed(long value) {
        return new Requirements(
                size,
                value,
                territories,
                sex,
                minAge,
                maxAge,
                complexity,
                qualityMode,
                theme,
                asOf,
                sensitive,
                community);
    }

    public Requirements withTerritories(List<TerritoryShare> value) {
        return new Requirements(
                size, seed, value, sex, minAge, maxAge, complexity, qualityMode, theme, asOf, sensitive, community);
    }

    public Requirements withSex(Sex value) {
        return new Requirements(
                size,
                seed,
                territories,
                value,
                minAge,
                maxAge,
                complexity,
                qualityMode,
                theme,
                asOf,
                sensitive,
                community);
    }

    public Requirements withAges(int min, int max) {
        return new Requirements(
                size, seed, territories, sex, min, max, complexity, qualityMode, theme, asOf, sensitive, community);
    }

    public Requirements withComplexity(Complexity value) {
        return new Requirements(
                size, seed, territories, sex, minAge, maxAge, value, qualityMode, theme, asOf, sensitive, community);
    }

    public Requirements withQualityMode(QualityMode value) {
        return new Requirements(
                size, seed, territories, sex, minAge, maxAge, complexity, value, theme, asOf, sensitive, community);
    }

    public Requirements withTheme(String value) {
        return new Requirements(
                size,
                seed,
                territories,
                sex,
                minAge,
                maxAge,
                complexity,
                qualityMode,
                value,
                asOf,
                sensitive,
                community);
    }

    public Requirements withAsOf(LocalDate value) {
        return new Requirements(
                size,
                seed,
                territories,
                sex,
                minAge,
                maxAge,
                complexity,
                qualityMode,
                theme,
                value,
                sensitive,
                community);
    }

    public Requirements withSensitive(Set<SensitiveAttribute> value) {
        return new Requirements(
                size, seed, territories, sex, minAge, maxAge, complexity, qualityMode, theme, asOf, value, community);
    }

    public Requirements withCommunity(CommunityPlan value) {
        return new Requirements(
                size, seed, territories, sex, minAge, maxAge, complexity, qualityMode, theme, asOf, sensitive, value);
    }
}
