package org.personahub.engine.atlas;

import java.util.Map;
import java.util.TreeMap;

/// A figure that changes steadily with age: straight lines between the ages it is known at, level beyond them.
public final class AgeCurve {

    private final TreeMap<Integer, Double> known;

    private AgeCurve(TreeMap<Integer, Double> known) {
        this.known = known;
    }

    /// The curve through these figures.
    ///
    /// @throws IllegalArgumentException when there is none
    public static AgeCurve of(Map<Integer, Double> byAge) {
        if (byAge.isEmpty()) {
            throw new IllegalArgumentException("a curve needs at least one age");
        }
        return new AgeCurve(new TreeMap<>(byAge));
    }

    /// The figure at that age.
    public double at(int age) {
        Map.Entry<Integer, Double> before = known.floorEntry(age);
        Map.Entry<Integer, Double> after = known.ceilingEntry(age);
        if (before == null) {
            return known.firstEntry().getValue();
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double way = (double) (age - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + way * (after.getValue() - before.getValue());
    }
}
