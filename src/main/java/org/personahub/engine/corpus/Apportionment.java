package org.personahub.engine.corpus;

import java.math.BigInteger;

/// Divides a whole number of people among cells in proportion to their weights, by controlled rounding.
///
/// The boundaries of the cells on a line of length `total weight` are scaled to a line of length `people`, moved by a
/// phase and rounded down. So every cell, and every run of neighbouring cells, gets its exact quota rounded up or down;
/// and when people are few, small cells get their turn with the right probability over phases, where largest
/// remainders would never choose them (see docs/adr/0006-strata-by-controlled-rounding.md).
final class Apportionment {

    private Apportionment() {}

    /// The number of people in each cell; they sum to `people`.
    ///
    /// @param people how many there are, zero or more
    /// @param weights of the cells, zero or more, with a sum of at least 1 and below 2^62
    /// @param phase in [0, sum of weights)
    static long[] divide(long people, long[] weights, long phase) {
        long total = 0;
        for (long weight : weights) {
            total = Math.addExact(total, weight);
        }
        long whole = people / total;
        long rest = people % total;
        long[] counts = new long[weights.length];
        long before = 0;
        long boundary = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            boundary += weights[cell];
            long upTo = whole * boundary + scaled(rest, boundary, phase, total);
            counts[cell] = upTo - before;
            before = upTo;
        }
        return counts;
    }

    /// floor((rest × boundary + phase) / total), exactly.
    private static long scaled(long rest, long boundary, long phase, long total) {
        long low = rest * boundary;
        if (Math.multiplyHigh(rest, boundary) == 0 && low >= 0 && low + phase >= 0) {
            return (low + phase) / total;
        }
        return BigInteger.valueOf(rest)
                .multiply(BigInteger.valueOf(boundary))
                .add(BigInteger.valueOf(phase))
                .divide(BigInteger.valueOf(total))
                .longValueExact();
    }
}
