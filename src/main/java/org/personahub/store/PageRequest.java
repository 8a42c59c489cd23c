package org.personahub.store;

import org.jspecify.annotations.Nullable;

/// Which page is wanted.
///
/// @param size at most that many people, at least 1
/// @param backward whether it is the last ones of the range instead of the first
/// @param after only those after that key
/// @param before only those before that key
public record PageRequest(
        int size,
        boolean backward,
        @Nullable PersonaKey after,
        @Nullable PersonaKey before) {

    public PageRequest {
        if (size < 1) {
            throw new IllegalArgumentException("a page has a size of at least 1, not " + size);
        }
    }

    /// The first page.
    public static PageRequest first(int size) {
        return new PageRequest(size, false, null, null);
    }
}
