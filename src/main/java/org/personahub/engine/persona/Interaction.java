package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// How somebody is with people.
///
/// @param octant the place on the interpersonal circumplex; absent below 6 years
/// @param words the same in words, such as `asking the first question at any table`
public record Interaction(@Nullable Octant octant, @Nullable String words) {

    /// Of a small child, or of somebody of whom an earlier engine did not know.
    public static final Interaction NONE = new Interaction(null, null);

    static final Layout<Interaction> LAYOUT = Layout.<Interaction>of()
            .optionalChoice("octant", Octant.class, Interaction::octant)
            .text("words", Interaction::words)
            .made(c -> new Interaction(c.optional(0), c.optional(1)));

    /// The octants of the interpersonal circumplex (after Wiggins 1979), against the clock from high dominance.
    public enum Octant {
        LEADING,
        CONTENDING,
        DETACHED,
        RESERVED,
        YIELDING,
        TRUSTING,
        WARM,
        SOCIABLE
    }
}
