package org.personahub.api.graphql;

import java.util.Optional;
import java.util.UUID;

/// The ids of communities as clients see them. A community has the id of the run that makes it.
final class CommunityIds {

    private CommunityIds() {}

    /// The community's id with that text, if it is one. Every id has exactly one text.
    static Optional<UUID> parse(String text) {
        return RunIds.parse(text);
    }

    /// The community's id with that text.
    ///
    /// @throws RequestRefused COMMUNITY_NOT_FOUND when it is none
    static UUID require(String text) {
        return parse(text)
                .orElseThrow(() -> new RequestRefused(
                        ErrorCode.COMMUNITY_NOT_FOUND,
                        "No community has that id; the query 'communities' lists those there are."));
    }
}
