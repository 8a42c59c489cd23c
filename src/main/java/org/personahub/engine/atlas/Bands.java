package org.personahub.engine.atlas;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Values that hold from one threshold to the next, such as shares by age band.
///
/// @param <T> the value
public final class Bands<T> {

    private final Supplier<Prepared<T>> prepare;
    private volatile @Nullable Prepared<T> prepared;

    private Bands(Supplier<Prepared<T>> prepare) {
        this.prepare = prepare;
    }

    /// The values by the threshold each of them begins at.
    ///
    /// @throws IllegalArgumentException when there is none
    public static <T> Bands<T> of(Map<Integer, T> byThreshold) {
        Prepared<T> ready = prepare(byThreshold);
        return new Bands<>(() -> ready);
    }

    /// Values that are read when they are first used. Threads that meet there read them twice and alike.
    ///
    /// @param byThreshold gives equal ones each time it is asked
    public static <T> Bands<T> deferred(Supplier<Map<Integer, T>> byThreshold) {
        return new Bands<>(() -> prepare(byThreshold.get()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Prepared<T> prepare(Map<Integer, T> byThreshold) {
        if (byThreshold.isEmpty()) {
            throw new IllegalArgumentException("bands need at least one threshold");
        }
        TreeMap<Integer, T> sorted = new TreeMap<>(byThreshold);
        int[] from = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Prepared<>(from, (T[]) sorted.values().toArray());
    }

    /// The value whose band holds the point; below the first threshold, the first value.
    public T at(int point) {
        Prepared<T> ready = prepared;
        if (ready == null) {
            ready = prepare.get();
            prepared = ready;
        }
        return ready.at(point);
    }

    private static final class Prepared<T> {

        private final int[] from;
        private final T[] values;

        Prepared(int[] from, T[] values) {
            this.from = from;
            this.values = values;
        }

        T at(int point) {
            int band = 0;
            while (band + 1 < from.length && from[band + 1] <= point) {
                band++;
            }
            return values[band];
        }
    }
}
