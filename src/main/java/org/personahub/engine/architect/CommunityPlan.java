package org.personahub.engine.architect;

import org.jspecify.annotations.Nullable;

/// That people are a community, who live together and know each other, instead of strangers.
///
/// @param city the city that they live in or near, as the atlas writes it; in a blueprint it is never null
/// @param name what the community is called; null when it is to be named by itself
public record CommunityPlan(@Nullable String city, @Nullable String name) {

    /// A community of which nothing is said.
    public static final CommunityPlan ANY = new CommunityPlan(null, null);
}
