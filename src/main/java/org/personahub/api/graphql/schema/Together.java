package org.personahub.api.graphql.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands together in an answer: whatever is asked of one of them is read for all of them at once. So a page takes
/// as many statements as it has levels, however long it is.
///
/// @param <K> what identifies each of them
public final class Together<K> {

    private final List<K> all;
    private final Map<Reading<K, ?>, Object> read = new HashMap<>();

    /// Those, each once.
    public Together(Collection<K> all) {
        this.all = all.stream().distinct().toList();
    }

    /// All of them.
    public List<K> all() {
        return all;
    }

    /// What that reading finds out about all of them. The first who asks reads; the others wait for that.
    // Each reading is the key of its own result.
    @SuppressWarnings("unchecked")
    public synchronized <T> T get(Reading<K, T> reading) {
        Object known = read.get(reading);
        if (known == null) {
            known = reading.of(this);
            read.put(reading, known);
        }
        return (T) known;
    }

    /// Something to find out. Equal readings find out the same, so make it a record.
    @FunctionalInterface
    public interface Reading<K, T> {

        /// Finds it out about all of them.
        T of(Together<K> together);
    }
}
