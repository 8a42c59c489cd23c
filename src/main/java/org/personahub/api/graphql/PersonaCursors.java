package org.personahub.api.graphql;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.store.PersonaFilter;
import org.personahub.store.PersonaKey;
import org.personahub.store.PersonaOrder;

/// The cursors of stored people in one order under one filter.
final class PersonaCursors {

    private final PersonaOrder order;
    private final CursorScope scope;

    PersonaCursors(PersonaOrder order, Optional<PersonaFilter> filter) {
        this.order = order;
        this.scope = CursorScope.of(
                "personas", order.name(), filter.map(PersonaFilter::toString).orElse("nobody"));
    }

    /// The cursor of a key.
    String cursor(PersonaKey key) {
        String sortValue = key.sortValue();
        return scope.cursor(key.runId() + " " + key.ordinal() + (sortValue == null ? "" : " " + sortValue));
    }

    /// The key of a cursor.
    ///
    /// @throws RequestRefused when it is no cursor of this list
    PersonaKey key(String cursor) {
        String[] parts = scope.position(cursor).split(" ", 3);
        try {
            String sortValue = parts.length < 3 ? null : parts[2];
            checkSortValue(sortValue);
            return new PersonaKey(order, sortValue, UUID.fromString(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException garbled) {
            throw CursorScope.refusal();
        }
    }

    private void checkSortValue(@Nullable String sortValue) {
        boolean fits = switch (order) {
            case ORDINAL -> sortValue == null;
            case AGE -> sortValue != null && Integer.parseInt(sortValue) >= 0;
            case NAME -> sortValue != null && sortValue.indexOf('\0') < 0;
            case INCOME_DESCENDING -> sortValue == null || Double.isFinite(Double.parseDouble(sortValue));
        };
        if (!fits) {
            throw CursorScope.refusal();
        }
    }
}
