package org.personahub.orchestration;

import java.time.Duration;

/// What a worker measured while it delivered one chunk. Making and storing overlap, so the parts do not add up to
/// the whole.
///
/// @param people how many were stored
/// @param bytes how many were sent to the database
/// @param making time that synthesis, encoding and compression took
/// @param waiting time that making waited because the database took no more
/// @param copying time that COPY took
/// @param storing from the beginning of the chunk's transaction to its commit
record ChunkTimes(int people, long bytes, Duration making, Duration waiting, Duration copying, Duration storing) {}
