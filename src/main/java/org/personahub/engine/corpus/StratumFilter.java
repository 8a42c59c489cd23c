package org.personahub.engine.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;

/// Which strata of a corpus are meant. Null and empty mean "any".
///
/// @param territories codes
/// @param minAge least completed years, included
/// @param maxAge most completed years, included
public record StratumFilter(
        List<String> territories,
        @Nullable Sex sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge) {

    /// Everybody.
    public static final StratumFilter ALL = new StratumFilter(List.of(), null, null, null);

    public StratumFilter {
        territories = List.copyOf(territories);
    }

    boolean accepts(Stratum stratum) {
        return acceptsTerritory(stratum.territory().code()) && accepts(stratum.sex(), stratum.age());
    }

    boolean acceptsTerritory(String code) {
        return territories.isEmpty() || territories.contains(code);
    }

    boolean accepts(Sex ofStratum, int age) {
        return (sex == null || sex == ofStratum)
                && (minAge == null || minAge <= age)
                && (maxAge == null || age <= maxAge);
    }
}
