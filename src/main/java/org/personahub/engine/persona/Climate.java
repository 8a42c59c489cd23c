package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// The climate of a place, modelled from its position.
///
/// @param koppen class of the Köppen–Geiger classification, such as `Aw`; absent for people who were stored before it
/// was said
/// @param description the class in words
/// @param hemisphere `NORTHERN` or `SOUTHERN`
/// @param season the season on the day that ages are counted at, as people there call it
public record Climate(
        @Nullable String koppen,
        @Nullable String description,
        @Nullable String hemisphere,
        @Nullable String season) {

    /// What an earlier engine knew.
    static final Climate UNKNOWN = new Climate(null, null, null, null);

    static final Layout<Climate> LAYOUT = Layout.<Climate>of()
            .text("koppen", Climate::koppen)
            .text("description", Climate::description)
            .text("hemisphere", Climate::hemisphere)
            .text("season", Climate::season)
            .made(c -> new Climate(c.optional(0), c.optional(1), c.optional(2), c.optional(3)));
}
