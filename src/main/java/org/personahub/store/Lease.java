package org.personahub.store;

import java.util.UUID;

/// A worker's temporary, fenced right to one chunk.
///
/// @param number which chunk of the run
/// @param token what fences it: the chunk's row has another one as soon as the lease is lost
/// @param attempt how often the chunk failed before
/// @param fromOrdinal the chunk's first person
/// @param count how many people it has
/// @param owner whose run it is
/// @param blueprintId whose people they are
/// @param requirements of that blueprint, in canonical form
/// @param storage what is stored of them
public record Lease(
        UUID runId,
        int number,
        long token,
        int attempt,
        long fromOrdinal,
        int count,
        String owner,
        String blueprintId,
        String requirements,
        Storage storage) {

    /// What identifies it.
    public Key key() {
        return new Key(runId, number, token);
    }

    /// The chunk in words.
    public String chunk() {
        return "Chunk " + number + " (ordinals " + fromOrdinal + " to " + (fromOrdinal + count - 1) + ")";
    }

    /// What identifies a lease.
    public record Key(UUID runId, int number, long token) {

        /// The name that the session has while it stores the chunk, within PostgreSQL's 63 characters.
        String session() {
            return "personahub " + runId + "/" + number + "@" + token;
        }
    }
}
