package org.personahub.engine.random;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Values with weights, drawn from in constant time.
///
/// The atlas has more of them than most corpora draw from, so each is prepared when it is first used. Threads that meet
/// there prepare it twice and alike, and either result will do.
public final class Weighted<T> {

    private final Supplier<Prepared<T>> prepare;
    private volatile @Nullable Prepared<T> prepared;

    private Weighted(Supplier<Prepared<T>> prepare) {
        this.prepare = prepare;
    }

    /// The values, each with the weight that the function gives.
    ///
    /// @throws IllegalArgumentException when no value has a weight above zero
    public static <T> Weighted<T> of(List<T> values, ToDoubleFunction<? super T> weight) {
        return of(values, values.stream().mapToDouble(weight).toArray());
    }

    /// The values, each with the weight at its place.
    ///
    /// @throws IllegalArgumentException when no value has a weight above zero, or the numbers of values and
    ///     weights differ
    public static <T> Weighted<T> of(List<T> values, double[] weights) {
        if (values.size() != weights.length) {
            throw new IllegalArgumentException(values.size() + " values have " + weights.length + " weights");
        }
        AliasTable.sum(weights);
        List<T> fixed = List.copyOf(values);
        double[] own = weights.clone();
        return new Weighted<>(() -> new Prepared<>(fixed, AliasTable.of(own)));
    }

    /// Values that are read when they are first used.
    ///
    /// @param values gives equal ones each time it is asked
    public static <T> Weighted<T> deferred(Supplier<Weighted<T>> values) {
        return new Weighted<>(() -> values.get().prepared());
    }

    /// One of the values.
    public T pick(RandomStream stream) {
        Prepared<T> ready = prepared();
        return ready.values.get(ready.table.pick(stream));
    }

    /// The share of the values that the test accepts, 0 to 1.
    public double share(Predicate<? super T> test) {
        Prepared<T> ready = prepared();
        return ready.table.share(index -> test.test(ready.values.get(index)));
    }

    /// All values, in the order they were given.
    public List<T> values() {
        return prepared().values;
    }

    private Prepared<T> prepared() {
        Prepared<T> ready = prepared;
        if (ready == null) {
            ready = prepare.get();
            prepared = ready;
        }
        return ready;
    }

    private record Prepared<T>(List<T> values, AliasTable table) {}
}
