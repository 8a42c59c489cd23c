package org.personahub.orchestration;

import org.personahub.orchestration.RunRefused.Code;

/// How a run is cut: every chunk but the last has the same size. It depends on the machine that starts the run; people
/// do not depend on it.
///
/// @param size people in each chunk but the last
/// @param chunks how many chunks
record ChunkPlan(int size, int chunks) {

    private static final int CHUNKS_PER_CORE = 4;
    private static final int LEAST_SIZE = 50;

    /// Cuts that many people so that each core has several chunks, and none is larger than configured.
    ///
    /// @throws RunRefused when it takes too many chunks
    static ChunkPlan of(long count, int cores, RunsConfig config) {
        long even = Math.ceilDiv(count, (long) cores * CHUNKS_PER_CORE);
        int size = (int) Math.min(config.chunkSize(), Math.max(LEAST_SIZE, even));
        long chunks = Math.ceilDiv(count, size);
        if (chunks > config.maxChunks()) {
            throw new RunRefused(
                    Code.RUN_TOO_LARGE,
                    "A run materialises at most " + (long) size * config.maxChunks() + " people, this one has " + count
                            + "; give 'count' (and 'fromOrdinal') to materialise a part of the corpus.");
        }
        return new ChunkPlan(size, (int) chunks);
    }
}
