package org.personahub.orchestration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.synthesis.Finding;
import org.personahub.store.CommunityRows;

/// What is known of a chunk when all its people are made.
///
/// @param completed how many passed the gates
/// @param quarantined what was found about those who did not, by ordinal
/// @param checksum sum of the fingerprints of those who passed
/// @param community what a community's run stores besides; null when the people are strangers
/// @param making how long that took
/// @param waiting how long it waited for the database besides
record MadeChunk(
        int completed,
        Map<Long, List<Finding>> quarantined,
        Fingerprint checksum,
        @Nullable CommunityRows community,
        Duration making,
        Duration waiting) {}
