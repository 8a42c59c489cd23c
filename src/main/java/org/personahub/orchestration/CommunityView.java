package org.personahub.orchestration;

import java.util.UUID;
import org.personahub.store.StoredCommunity;

/// A community as it stands.
///
/// @param id that of its run
/// @param territory its CLDR code
/// @param city the city it is in or near
/// @param size how many members it has
/// @param run what makes its members
public record CommunityView(
        UUID id, String name, String territory, String city, int size, CommunityState state, RunView run) {

    static CommunityView of(StoredCommunity community) {
        RunView run = RunView.of(community.run);
        return new CommunityView(
                community.id,
                community.name,
                community.territory,
                community.city,
                community.size,
                CommunityState.of(run.state()),
                run);
    }
}
