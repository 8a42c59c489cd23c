package org.personahub.engine.architect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;

/// The architect's answer: everything that people depend on, complete and immutable.
///
/// @param id hash of all other components; two blueprints with one id give the same people
/// @param size how many people there are
/// @param seed the seed of their streams
/// @param territories where they live, sorted by code; empty for the whole atlas
/// @param sex only this sex, or both when null
/// @param minAge least completed years
/// @param maxAge most completed years
/// @param asOf the day ages are counted at
/// @param sensitive what was asked for that is drawn only on request
/// @param community the community that these people are, with its city; null for a corpus
/// @param engineVersion the function that makes them
/// @param atlasVersion the tables it draws from
public record Blueprint(
        String id,
        long size,
        long seed,
        List<TerritoryShare> territories,
        @Nullable Sex sex,
        int minAge,
        int maxAge,
        Complexity complexity,
        QualityMode qualityMode,
        String theme,
        LocalDate asOf,
        Set<SensitiveAttribute> sensitive,
        @Nullable CommunityPlan community,
        String engineVersion,
        String atlasVersion) {

    /// The requirements that lead to this blueprint, completely said.
    public Requirements requirements() {
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
                asOf,
                sensitive,
                community);
    }
}
