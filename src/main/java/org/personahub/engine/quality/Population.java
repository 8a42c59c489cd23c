package org.personahub.engine.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Sex;

/// The population that people stand for.
///
/// @param territories where they live; empty for the whole atlas
/// @param sex only this sex, or both when null
/// @param minAge least completed years
/// @param maxAge most completed years
/// @param asOf the day ages are counted at
public record Population(
        List<TerritoryShare> territories, @Nullable Sex sex, int minAge, int maxAge, LocalDate asOf) {

    private static final int VERY_OLD = 100;

    public Population {
        territories = List.copyOf(territories);
    }

    /// The population that a blueprint describes.
    public static Population of(Blueprint blueprint) {
        return new Population(
                blueprint.territories(), blueprint.sex(), blueprint.minAge(), blueprint.maxAge(), blueprint.asOf());
    }

    /// Whether it is all who live there, of both sexes and any age.
    boolean whole() {
        return sex == null && minAge == 0 && maxAge >= VERY_OLD;
    }
}
