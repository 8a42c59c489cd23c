package org.personahub.engine.random;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Values with weights, drawn from in constant time.
public final class Weighted<T> {

    private final List<T> values;
    private final AliasTable table;

    private Weighted(List<T> values, AliasTable table) {
        this.values = values;
        this.table = table;
    }

    /// The values, each with the weight that the function gives.
    ///
    /// @throws IllegalArgumentException when no value has a weight above zero
    public static <T> Weighted<T> of(List<T> values, ToDoubleFunction<? super T> weight) {
        double[] weights = new double[values.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight.applyAsDouble(values.get(i));
        }
        return new Weighted<>(List.copyOf(values), AliasTable.of(weights));
    }

    /// The values, each with the weight at its place.
    ///
    /// @throws IllegalArgumentException when no value has a weight above zero, or the numbers of values and
    ///     weights differ
    public static <T> Weighted<T> of(List<T> values, double[] weights) {
        if (values.size() != weights.length) {
            throw new IllegalArgumentException(values.size() + " values have " + weights.length + " weights");
        }
        return new Weighted<>(List.copyOf(values), AliasTable.of(weights));
    }

    /// One of the values.
    public T pick(RandomStream stream) {
        return values.get(table.pick(stream));
    }

    /// The share of the values that the test accepts, 0 to 1.
    public double share(Predicate<? super T> test) {
        return table.share(index -> test.test(values.get(index)));
    }

    /// All values, in the order they were given.
    public List<T> values() {
        return values;
    }
}
