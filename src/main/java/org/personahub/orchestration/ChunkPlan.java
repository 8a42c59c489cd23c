package org.personahub.orchestration;

import org.personahub.orchestration.RunRefused.Code;

/// How a run is cut, once for all: every chunk but the last has the same size. It depends on the workers that are there
/// when the run starts; people do not depend on it.
///
/// @param size people in each chunk but the last
/// @param chunks how many chunks
record ChunkPlan(int size, int chunks) {

    private static final int CHUNKS_PER_THREAD = 4;
    private static final int LEAST_SIZE = 50;

    /// Cuts that many people so that each thread has several chunks, and none is larger than configured.
    ///
    /// @param threads on how many threads people are made, over all workers
    /// @throws RunRefused when it takes too many chunks
    static ChunkPlan of(long count, int threads, RunsConfig config) {
        long even = Math.ceilDiv(count, (long) threads * CHUNKS_PER_THREAD);
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
