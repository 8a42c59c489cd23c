package org.personahub.engine.random;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Values in an order that means something, with weights: drawn by rank, so that who ranks high elsewhere can rank high
/// here too while the weights stay what they are.
public final class RankedChoice<T> {

    private final List<T> values;
    private final double[] upTo;

    private RankedChoice(List<T> values, double[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /// The values from the lowest rank to the highest, each with the weight that the function gives.
    ///
    /// @throws IllegalArgumentException when no value has a weight above zero, or one has a weight below
    public static <T> RankedChoice<T> of(List<T> values, ToDoubleFunction<? super T> weight) {
        return of(values, values.stream().mapToDouble(weight).toArray());
    }

    /// The values from the lowest rank to the highest, each with the weight at its place.
    ///
    /// @throws IllegalArgumentException when no value has a weight above zero, or one has a weight below
    public static <T> RankedChoice<T> of(List<T> values, double[] weights) {
        double[] upTo = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            if (!(weights[i] >= 0)) {
                throw new IllegalArgumentException("a weight must be zero or more: " + weights[i]);
            }
            sum += weights[i];
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("at least one of " + upTo.length + " weights must be above zero");
        }
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= sum;
        }
        return new RankedChoice<>(List.copyOf(values), upTo);
    }

    /// The value at that rank.
    ///
    /// @param rank from 0, the lowest, to 1; uniform ranks give values in proportion to their weights
    public T at(double rank) {
        int found = Arrays.binarySearch(upTo, rank);
        int index = found < 0 ? -found - 1 : found + 1;
        // Values without weight share their bound with the one before, and the search may stop at any of them.
        while (index < upTo.length && upTo[index] <= rank) {
            index++;
        }
        return values.get(Math.min(index, last()));
    }

    private int last() {
        int last = upTo.length - 1;
        while (last > 0 && upTo[last - 1] >= upTo[last]) {
            last--;
        }
        return last;
    }

    /// All values, lowest first.
    public List<T> values() {
        return values;
    }

    /// The share of the value at that place in the order.
    public double share(int index) {
        return upTo[index] - (index == 0 ? 0 : upTo[index - 1]);
    }
}
