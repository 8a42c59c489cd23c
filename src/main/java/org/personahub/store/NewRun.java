package org.personahub.store;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;

/// A run that is to be stored.
///
/// @param owner who it belongs to
/// @param blueprint whose people it makes
/// @param fromOrdinal the first of them
/// @param count how many of them
/// @param chunkSize how many of them in each chunk but the last
/// @param chunks how many chunks that makes
/// @param idempotencyKey what the caller knows it by
/// @param inputHash identifies what the caller asked for
/// @param share how many chunks it gets while a run of share 1 gets one
/// @param storage what is stored of each person
/// @param ownPartition whether its people have a partition of their own
public record NewRun(
        String owner,
        Blueprint blueprint,
        long fromOrdinal,
        long count,
        int chunkSize,
        int chunks,
        @Nullable String idempotencyKey,
        String inputHash,
        int share,
        Storage storage,
        boolean ownPartition) {}
