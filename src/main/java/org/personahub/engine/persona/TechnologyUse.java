package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody does with machines that carry words and pictures.
///
/// @param devices those they use, in words; empty when there are none
/// @param comfort how easily they find their way with a new one, 0 to 1; absent below 6 years
public record TechnologyUse(List<String> devices, @Nullable Double comfort) {

    /// What an earlier engine knew.
    public static final TechnologyUse NONE = new TechnologyUse(List.of(), null);

    static final Layout<TechnologyUse> LAYOUT = Layout.<TechnologyUse>of()
            .texts("devices", TechnologyUse::devices)
            .optionalReal("comfort", TechnologyUse::comfort)
            .made(c -> new TechnologyUse(c.at(0), c.optional(1)));
}
