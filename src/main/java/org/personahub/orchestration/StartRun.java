package org.personahub.orchestration;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Requirements;

/// Which people a run is to make: those with the ordinals `[fromOrdinal, fromOrdinal + count)` of a corpus.
///
/// @param owner who the run belongs to
/// @param requirements of the corpus
/// @param fromOrdinal the first of them, from 0
/// @param count how many; the rest of the corpus when null
/// @param idempotencyKey a name the caller chooses: asking again with it leads to the same run
public record StartRun(
        String owner,
        Requirements requirements,
        long fromOrdinal,
        @Nullable Long count,
        @Nullable String idempotencyKey) {

    /// The whole corpus of the requirements.
    public static StartRun of(String owner, Requirements requirements) {
        return new StartRun(owner, requirements, 0, null, null);
    }
}
