package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// Whether somebody lives where they were born, and how they came if not.
///
/// @param kind absent for people who were stored before it was said
/// @param birthplace the place of birth in words: a city, or a territory for those who came from another
/// @param origin CLDR code of the territory of birth
/// @param year the year they came; absent for those who never moved
/// @param reason why, in words; absent for those who never moved
public record Migration(
        @Nullable Kind kind,
        @Nullable String birthplace,
        @Nullable String origin,
        @Nullable Integer year,
        @Nullable String reason) {

    /// What an earlier engine knew.
    public static final Migration UNKNOWN = new Migration(null, null, null, null, null);

    static final Layout<Migration> LAYOUT = Layout.<Migration>of()
            .optionalChoice("kind", Kind.class, Migration::kind)
            .text("birthplace", Migration::birthplace)
            .text("origin", Migration::origin)
            .optionalWhole("year", Migration::year)
            .text("reason", Migration::reason)
            .made(c -> new Migration(c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4)));

    /// Whether they were born in another territory.
    public boolean foreign() {
        return kind == Kind.FROM_ABROAD || kind == Kind.REFUGEE;
    }

    /// How somebody came to live where they live.
    public enum Kind {
        BORN_HERE,
        MOVED_WITHIN,
        FROM_ABROAD,
        /// Had to leave a home elsewhere in the territory.
        DISPLACED,
        /// Had to leave a home in another territory.
        REFUGEE
    }
}
