package org.personahub.orchestration;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Requirements;
import org.personahub.store.Storage;

/// A community that is wanted.
///
/// @param owner who it belongs to
/// @param requirements of its members, with what is said about the community
/// @param priority its share of the workers
/// @param storage what is stored of each member
/// @param idempotencyKey a name the caller chooses: asking again with it leads to the same community
public record GenerateCommunity(
        String owner,
        Requirements requirements,
        RunPriority priority,
        Storage storage,
        @Nullable String idempotencyKey) {

    public GenerateCommunity {
        if (requirements.community() == null) {
            throw new IllegalArgumentException("these requirements describe a corpus, not a community");
        }
    }

    StartRun run() {
        return new StartRun(owner, requirements, 0, null, priority, storage, idempotencyKey);
    }
}
