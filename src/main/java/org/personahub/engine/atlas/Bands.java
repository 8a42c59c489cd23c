package org.personahub.engine.atlas;

import java.util.Map;
import java.util.TreeMap;

/// Values that hold from one threshold to the next, such as shares by age band.
///
/// @param <T> the value
public final class Bands<T> {

    private final int[] from;
    private final T[] values;

    private Bands(int[] from, T[] values) {
        this.from = from;
        this.values = values;
    }

    /// The values by the threshold each of them begins at.
    ///
    /// @throws IllegalArgumentException when there is none
    @SuppressWarnings("unchecked")
    public static <T> Bands<T> of(Map<Integer, T> byThreshold) {
        if (byThreshold.isEmpty()) {
            throw new IllegalArgumentException("bands need at least one threshold");
        }
        TreeMap<Integer, T> sorted = new TreeMap<>(byThreshold);
        int[] from = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Bands<>(from, (T[]) sorted.values().toArray());
    }

    /// The value whose band holds the point; below the first threshold, the first value.
    public T at(int point) {
        int band = 0;
        while (band + 1 < from.length && from[band + 1] <= point) {
            band++;
        }
        return values[band];
    }
}
