package org.personahub.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where one person stands in one order; a page begins after it or ends before it.
///
/// @param sortValue what the order sorts by, as text; null in the order of ordinals, and for a person without an income
public record PersonaKey(PersonaOrder order, @Nullable String sortValue, UUID runId, long ordinal) {

    /// The value that SQL compares with.
    ///
    /// @throws IllegalArgumentException when the key does not fit its order
    @Nullable
    Object sqlValue() {
        return switch (order) {
            case ORDINAL -> null;
            case AGE -> Integer.valueOf(required());
            case NAME -> required();
            case INCOME_DESCENDING ->
                sortValue == null ? Double.POSITIVE_INFINITY : Double.valueOf(-Double.parseDouble(sortValue));
        };
    }

    private String required() {
        if (sortValue == null) {
            throw new IllegalArgumentException("a key in the order " + order + " has a sort value");
        }
        return sortValue;
    }
}
