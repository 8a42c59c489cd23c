package org.personahub.engine.community.statistics;

import java.util.Arrays;
import java.util.function.IntFunction;

/// A network of numbered people, for measuring: who is tied to whom, each tie at both ends.
final class Network {

    private final int[] start;
    private final int[] others;

    private Network(int[] start, int[] others) {
        this.start = start;
        this.others = others;
    }

    /// @param count how many people there are
    /// @param neighbours those whom each is tied to, each once and in the order of their numbers
    static Network of(int count, IntFunction<int[]> neighbours) {
        int[] start = new int[count + 1];
        int[] others = new int[16 * count + 16];
        for (int person = 0; person < count; person++) {
            int[] row = neighbours.apply(person);
            start[person + 1] = start[person] + row.length;
            if (start[person + 1] > others.length) {
                others = Arrays.copyOf(others, Math.max(start[person + 1], others.length + others.length / 2));
            }
            System.arraycopy(row, 0, others, start[person], row.length);
        }
        return new Network(start, Arrays.copyOf(others, start[count]));
    }

    int people() {
        return start.length - 1;
    }

    /// How many ties there are, each counted once.
    int ties() {
        return others.length / 2;
    }

    int degree(int person) {
        return start[person + 1] - start[person];
    }

    /// One of those a person is tied to, in the order of their numbers.
    int other(int person, int place) {
        return others[start[person] + place];
    }

    boolean areTied(int one, int other) {
        return Arrays.binarySearch(others, start[one], start[one + 1], other) >= 0;
    }
}
