package org.personahub.orchestration;

import java.util.List;
import java.util.Map;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.synthesis.Finding;
import org.personahub.store.PersonaRows;

/// A chunk's people, ready to be stored.
///
/// @param rows those who passed the gates, encoded
/// @param quarantined what was found about those who did not, by ordinal
/// @param checksum sum of the fingerprints of those who passed
/// @param seconds how long they took to be made
record MadeChunk(PersonaRows rows, Map<Long, List<Finding>> quarantined, Fingerprint checksum, double seconds) {}
