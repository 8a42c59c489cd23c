package org.personahub.orchestration;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Requirements;
import org.personahub.store.Storage;

/// Which people a run is to make: those with the ordinals `[fromOrdinal, fromOrdinal + count)` of a corpus.
///
/// @param owner who the run belongs to
/// @param requirements of the corpus
/// @param fromOrdinal the first of them, from 0
/// @param count how many; the rest of the corpus when null
/// @param priority its share of the workers
/// @param storage what is stored of each person
/// @param idempotencyKey a name the caller chooses: asking again with it leads to the same run
public record StartRun(
        String owner,
        Requirements requirements,
        long fromOrdinal,
        @Nullable Long count,
        RunPriority priority,
        Storage storage,
        @Nullable String idempotencyKey) {

    /// The whole corpus of the requirements, with the usual share of the workers and whole documents.
    public static StartRun of(String owner, Requirements requirements) {
        return new StartRun(owner, requirements, 0, null, RunPriority.NORMAL, Storage.DOCUMENTS, null);
    }

    /// The same, but only those ordinals.
    ///
    /// @param from the first of them
    /// @param people how many; the rest of the corpus when null
    public StartRun range(long from, @Nullable Long people) {
        return new StartRun(owner, requirements, from, people, priority, storage, idempotencyKey);
    }

    /// The same under that name.
    public StartRun named(@Nullable String key) {
        return new StartRun(owner, requirements, fromOrdinal, count, priority, storage, key);
    }

    /// The same with that share of the workers.
    public StartRun with(RunPriority other) {
        return new StartRun(owner, requirements, fromOrdinal, count, other, storage, idempotencyKey);
    }

    /// The same, storing that of each person.
    public StartRun with(Storage other) {
        return new StartRun(owner, requirements, fromOrdinal, count, priority, other, idempotencyKey);
    }
}
