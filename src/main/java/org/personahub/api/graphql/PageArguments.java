package org.personahub.api.graphql;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.store.Page;

/// What a client said about the page it wants, checked.
///
/// @param size how many entries, 0 to `MAX_SIZE`
/// @param backward whether they are counted from the end
/// @param after the cursor that the page follows
/// @param before the cursor that the page precedes
record PageArguments(
        int size,
        boolean backward,
        @Nullable String after,
        @Nullable String before) {

    /// Entries on a page when nothing is said.
    static final int DEFAULT_SIZE = 50;

    /// Most entries on a page.
    static final int MAX_SIZE = 200;

    /// The page of a list that goes both ways.
    ///
    /// @throws RequestRefused when both sizes are given, or one is negative or too large
    static PageArguments of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) {
            throw new RequestRefused(
                    ErrorCode.INVALID_PAGE, "Both first and last are given; give one of them, or none for first: 50.");
        }
        return last == null
                ? new PageArguments(
                        size("first", Objects.requireNonNullElse(first, DEFAULT_SIZE)), false, after, before)
                : new PageArguments(size("last", last), true, after, before);
    }

    /// The page of a list that goes forward only.
    static PageArguments forward(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null);
    }

    /// A page of at least one entry, cut to the size that is wanted: an empty page, too, says what surrounds it.
    <T> Page<T> cut(Page<T> page) {
        if (size > 0) {
            return page;
        }
        boolean something = !page.items().isEmpty();
        return backward
                ? new Page<>(List.of(), something, page.hasNext())
                : new Page<>(List.of(), page.hasPrevious(), something);
    }

    private static int size(String name, int value) {
        if (value < 0 || value > MAX_SIZE) {
            throw new RequestRefused(
                    ErrorCode.INVALID_PAGE, name + " is " + value + "; give a number from 0 to " + MAX_SIZE + ".");
        }
        return value;
    }
}
