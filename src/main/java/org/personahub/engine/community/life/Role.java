package org.personahub.engine.community.life;

import org.jspecify.annotations.Nullable;

/// What others know a member by.
///
/// @param words such as `headteacher of Kita-Ueno primary school`
/// @param institution the number of the institution it belongs to; null for those that belong to none
public record Role(
        String words, int member, int district, @Nullable Integer institution) {}
