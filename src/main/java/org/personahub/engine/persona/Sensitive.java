package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// What is drawn of adults only when the requirements ask for it.
///
/// @param politicalLeaning where they stand, from 1 (left) to 7 (right)
/// @param orientation to whom they are drawn
public record Sensitive(
        @Nullable Double politicalLeaning, @Nullable Orientation orientation) {

    /// Nothing was asked for, or the person is a minor.
    public static final Sensitive NOT_ASKED = new Sensitive(null, null);

    static final Layout<Sensitive> LAYOUT = Layout.<Sensitive>of()
            .optionalReal("politicalLeaning", Sensitive::politicalLeaning)
            .optionalChoice("orientation", Orientation.class, Sensitive::orientation)
            .made(c -> new Sensitive(c.optional(0), c.optional(1)));

    /// To whom somebody is drawn, in their own words.
    public enum Orientation {
        HETEROSEXUAL,
        GAY_OR_LESBIAN,
        BISEXUAL,
        OTHER
    }
}
