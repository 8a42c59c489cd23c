package org.personahub.store;

import java.time.Duration;
import org.personahub.engine.persona.Fingerprint;

/// What became of a chunk that is done.
///
/// @param completed people stored
/// @param rejected people who passed no gate
/// @param checksum sum of the fingerprints of those stored
/// @param synthesis how long they took to be made
/// @param copy how long COPY of them took
public record DoneChunk(int completed, int rejected, Fingerprint checksum, Duration synthesis, Duration copy) {}
