package org.personahub.engine.community.ties;

import java.util.Arrays;

/// The ties of all members, a row for each, sorted by the other's number and then by relation.
///
/// An entry has 64 bits: the other's number (32), the relation (8), years since they met (8), and a weight (16),
/// which is the strength in steps once `Closeness` has worked it out.
final class Adjacency {

    private static final int RELATION = 24;
    private static final int YEARS = 16;
    private static final int MASK = 0xff;
    private static final int WEIGHT_MASK = 0xffff;

    private final int[] start;
    private final long[] entries;

    Adjacency(int members, EdgeList edges) {
        start = new int[members + 1];
        for (int edge = 0; edge < edges.count(); edge++) {
            start[edges.one(edge) + 1]++;
            start[edges.other(edge) + 1]++;
        }
        for (int member = 0; member < members; member++) {
            start[member + 1] = Math.addExact(start[member], start[member + 1]);
        }
        entries = new long[start[members]];
        int[] next = start.clone();
        for (int edge = 0; edge < edges.count(); edge++) {
            int one = edges.one(edge);
            int other = edges.other(edge);
            int years = edges.years(edge);
            entries[next[one]++] = entry(other, edges.toOne(edge), years);
            entries[next[other]++] = entry(one, edges.toOther(edge), years);
        }
        for (int member = 0; member < members; member++) {
            Arrays.sort(entries, start[member], start[member + 1]);
        }
    }

    private static long entry(int other, int relation, int years) {
        return (long) other << 32 | (long) relation << RELATION | (long) years << YEARS;
    }

    int members() {
        return start.length - 1;
    }

    /// The first entry of a member; that of the next member ends the row.
    int start(int member) {
        return start[member];
    }

    int other(int entry) {
        return (int) (entries[entry] >>> 32);
    }

    Relation relation(int entry) {
        return Relation.at((int) (entries[entry] >>> RELATION) & MASK);
    }

    int years(int entry) {
        return (int) (entries[entry] >>> YEARS) & MASK;
    }

    int weight(int entry) {
        return (int) entries[entry] & WEIGHT_MASK;
    }

    void setWeight(int entry, int weight) {
        entries[entry] = entries[entry] & ~(long) WEIGHT_MASK | weight;
    }

    /// The entry after the last that leads to the same person.
    int next(int entry, int end) {
        int other = other(entry);
        int next = entry + 1;
        while (next < end && other(next) == other) {
            next++;
        }
        return next;
    }

    /// The first entry of a member that leads to another; negative when there is none.
    int find(int member, int other) {
        int low = start[member];
        int high = start[member + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (other(middle) < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < start[member + 1] && other(low) == other ? low : -1;
    }

    /// How many people a member is tied to.
    int people(int member) {
        int count = 0;
        int end = start[member + 1];
        for (int entry = start[member]; entry < end; entry = next(entry, end)) {
            count++;
        }
        return count;
    }
}
