package org.personahub.store;

import java.util.List;

/// A part of a list, in the list's order.
///
/// @param hasPrevious whether something comes before it
/// @param hasNext whether something comes after it
public record Page<T>(List<T> items, boolean hasPrevious, boolean hasNext) {

    public Page {
        items = List.copyOf(items);
    }
}
