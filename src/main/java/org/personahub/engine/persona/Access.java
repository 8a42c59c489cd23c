package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of the world reaches a person, in the year that ages are counted at.
///
/// @param mobilePhone whether they have a mobile phone of their own; absent below 6 years
/// @param smartphone whether it is a smartphone; absent below 6 years
/// @param internet whether they use the internet; absent below 3 years
/// @param computer whether there is a computer at home
/// @param television whether there is a television at home
/// @param radio whether there is a radio at home
/// @param media what they follow most, first first
public record Access(
        @Nullable Boolean mobilePhone,
        @Nullable Boolean smartphone,
        @Nullable Boolean internet,
        @Nullable Boolean computer,
        @Nullable Boolean television,
        @Nullable Boolean radio,
        List<String> media) {

    /// What an earlier engine knew.
    static final Access UNKNOWN = new Access(null, null, null, null, null, null, List.of());

    static final Layout<Access> LAYOUT = Layout.<Access>of()
            .optionalFlag("mobilePhone", Access::mobilePhone)
            .optionalFlag("smartphone", Access::smartphone)
            .optionalFlag("internet", Access::internet)
            .optionalFlag("computer", Access::computer)
            .optionalFlag("television", Access::television)
            .optionalFlag("radio", Access::radio)
            .texts("media", Access::media)
            .made(c -> new Access(
                    c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4), c.optional(5), c.at(6)));
}
