package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// The children of everybody, from the eldest to the youngest, with those who are no members.
public final class Children {

    private static final int LEAST_DAYS = 300;

    private final int[] start;
    private final int[] children;

    private Children(int[] start, int[] children) {
        this.start = start;
        this.children = children;
    }

    /// The children of the people of a skeleton.
    public static Children of(Members members) {
        return of(members.people(), members::mother, members::father, members::bornOn);
    }

    static Children of(Columns people) {
        return of(people.people, one -> people.mother[one], one -> people.father[one], one -> people.born[one]);
    }

    private static Children of(int people, IntUnaryOperator mother, IntUnaryOperator father, IntUnaryOperator born) {
        int[] start = new int[people + 1];
        for (int one = 0; one < people; one++) {
            count(start, mother.applyAsInt(one));
            count(start, father.applyAsInt(one));
        }
        for (int one = 0; one < people; one++) {
            start[one + 1] += start[one];
        }
        int[] children = new int[start[people]];
        int[] next = Arrays.copyOf(start, people);
        for (int one = 0; one < people; one++) {
            put(children, start, next, mother.applyAsInt(one), one, born);
            put(children, start, next, father.applyAsInt(one), one, born);
        }
        return new Children(start, children);
    }

    private static void count(int[] start, int parent) {
        if (parent != Members.NONE) {
            start[parent + 1]++;
        }
    }

    private static void put(int[] children, int[] start, int[] next, int parent, int child, IntUnaryOperator born) {
        if (parent == Members.NONE) {
            return;
        }
        int at = next[parent]++;
        while (at > start[parent] && born.applyAsInt(children[at - 1]) > born.applyAsInt(child)) {
            children[at] = children[at - 1];
            at--;
        }
        children[at] = child;
    }

    /// How many children somebody has.
    public int count(int person) {
        return person < start.length - 1 ? start[person + 1] - start[person] : 0;
    }

    /// One of somebody's children.
    ///
    /// @param index 0 for the eldest, to `count` - 1
    public int at(int person, int index) {
        return children[start[person] + index];
    }

    /// Whether a child born in the middle of that year would be no twin nor too near to another.
    boolean freeYear(int parent, int year, Columns people) {
        int middle = (int) LocalDate.of(year, 7, 1).toEpochDay();
        for (int i = 0; i < count(parent); i++) {
            if (Math.abs(people.born[at(parent, i)] - middle) < LEAST_DAYS) {
                return false;
            }
        }
        return true;
    }
}
