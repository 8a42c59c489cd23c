package org.personahub.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.ties.Tie;

/// What a community knows of a member besides the person.
///
/// @param member the ordinal in the community's run
/// @param ties whom they are tied to
/// @param household where they live; null while the chunk that it begins in is not stored
public record StoredMember(
        UUID communityId,
        int member,
        List<Tie> ties,
        @Nullable StoredHousehold household) {

    public StoredMember {
        ties = List.copyOf(ties);
    }
}
