package org.personahub.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;

/// Which stored people are meant; what is null or empty does not restrict.
///
/// @param minAge least completed years
/// @param maxAge most completed years
/// @param occupationCodes ISCO-08 codes
/// @param text words in the name, the headline or the city, as in a web search
public record PersonaFilter(
        @Nullable UUID runId,
        List<String> territories,
        @Nullable Sex sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        List<String> occupationCodes,
        @Nullable String text) {

    /// Everybody.
    public static final PersonaFilter ALL = new PersonaFilter(null, List.of(), null, null, null, List.of(), null);

    public PersonaFilter {
        territories = List.copyOf(territories);
        occupationCodes = List.copyOf(occupationCodes);
    }

    /// The people of one run.
    public static PersonaFilter ofRun(UUID runId) {
        return new PersonaFilter(runId, List.of(), null, null, null, List.of(), null);
    }
}
