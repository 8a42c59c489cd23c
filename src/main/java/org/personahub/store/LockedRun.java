package org.personahub.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Fingerprint;

/// A run whose row the transaction holds, so that nobody else changes it until the end.
///
/// @param failed people in its failed chunks
/// @param error the last sentence about it
/// @param checksum of the people stored so far
/// @param startedAt when its first chunk was leased
public record LockedRun(
        UUID id,
        String state,
        int chunks,
        int chunksDone,
        int chunksFailed,
        long failed,
        @Nullable String error,
        Fingerprint checksum,
        @Nullable Instant startedAt,
        String engineVersion,
        String atlasVersion) {}
