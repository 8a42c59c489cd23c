package org.personahub.engine.community.ties;

import java.util.Arrays;

/// Ties while they are collected: each once, with what either is to the other.
final class EdgeList {

    private long[] ends = new long[1024];
    private int[] kinds = new int[1024];
    private int count;

    /// Adds a tie.
    ///
    /// @param toOne what the other is to the one
    /// @param toOther what the one is to the other
    /// @param years how many years ago they met
    void add(int one, int other, Relation toOne, Relation toOther, int years) {
        if (count == kinds.length) {
            ends = Arrays.copyOf(ends, count + (count >> 1));
            kinds = Arrays.copyOf(kinds, count + (count >> 1));
        }
        ends[count] = (long) one << 32 | other;
        kinds[count] = toOne.ordinal() << 16 | toOther.ordinal() << 8 | Math.clamp(years, 0, 255);
        count++;
    }

    int count() {
        return count;
    }

    int one(int edge) {
        return (int) (ends[edge] >>> 32);
    }

    int other(int edge) {
        return (int) ends[edge];
    }

    /// The place in `Relation` of what the other is to the one.
    int toOne(int edge) {
        return kinds[edge] >>> 16;
    }

    /// The place in `Relation` of what the one is to the other.
    int toOther(int edge) {
        return kinds[edge] >>> 8 & 0xff;
    }

    int years(int edge) {
        return kinds[edge] & 0xff;
    }
}
