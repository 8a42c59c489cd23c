package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// How a person deals with what is hard, from six years on.
///
/// @param primary what they do first
/// @param secondary what they do when that does not help; another one
/// @param supportSeeking how readily they ask others, 0 to 1
/// @param adaptationPace how fast a change becomes everyday life, 0 to 1
public record Coping(
        @Nullable Coded primary,
        @Nullable Coded secondary,
        @Nullable Double supportSeeking,
        @Nullable Double adaptationPace) {

    /// Of those too young, and what an earlier engine knew.
    public static final Coping NONE = new Coping(null, null, null, null);

    static final Layout<Coping> LAYOUT = Layout.<Coping>of()
            .classified("primary", Coping::primary)
            .classified("secondary", Coping::secondary)
            .optionalReal("supportSeeking", Coping::supportSeeking)
            .optionalReal("adaptationPace", Coping::adaptationPace)
            .made(c -> new Coping(c.optional(0), c.optional(1), c.optional(2), c.optional(3)));
}
