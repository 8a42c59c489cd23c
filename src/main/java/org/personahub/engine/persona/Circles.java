package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The circles of people around somebody, each with those within it counted in.
///
/// @param support those they would turn to in trouble, about 5
/// @param sympathy close friends and kin, about 15
/// @param friends those they would ask to a feast, about 50
/// @param acquaintances those they keep up with at all, about 150
/// @param companions who some of the closest are, besides the family
public record Circles(
        @Nullable Integer support,
        @Nullable Integer sympathy,
        @Nullable Integer friends,
        @Nullable Integer acquaintances,
        List<String> companions) {

    /// What an earlier engine knew.
    public static final Circles UNKNOWN = new Circles(null, null, null, null, List.of());

    static final Layout<Circles> LAYOUT = Layout.<Circles>of()
            .optionalWhole("support", Circles::support)
            .optionalWhole("sympathy", Circles::sympathy)
            .optionalWhole("friends", Circles::friends)
            .optionalWhole("acquaintances", Circles::acquaintances)
            .texts("companions", Circles::companions)
            .made(c -> new Circles(c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.at(4)));
}
