package org.personahub.engine.community.skeleton;

import java.util.Arrays;

/// Who the children, brothers and sisters of the people of a skeleton are: its columns of parents, read the other way
/// round. Immutable.
public final class Kindred {

    private static final int[] NOBODY = {};

    private final Members members;
    private final int[] first;
    private final int[] children;

    private Kindred(Members members, int[] first, int[] children) {
        this.members = members;
        this.first = first;
        this.children = children;
    }

    /// The kindred of everybody in those columns.
    public static Kindred of(Members members) {
        int people = members.people();
        int[] first = new int[people + 1];
        for (int person = 0; person < people; person++) {
            count(first, members.mother(person));
            count(first, members.father(person));
        }
        for (int person = 0; person < people; person++) {
            first[person + 1] += first[person];
        }
        int[] next = first.clone();
        int[] children = new int[first[people]];
        for (int person = 0; person < people; person++) {
            place(children, next, members.mother(person), person);
            place(children, next, members.father(person), person);
        }
        Kindred kindred = new Kindred(members, first, children);
        for (int person = 0; person < people; person++) {
            kindred.sort(first[person], first[person + 1]);
        }
        return kindred;
    }

    private static void count(int[] first, int parent) {
        if (parent != Members.NONE) {
            first[parent + 1]++;
        }
    }

    private static void place(int[] children, int[] next, int parent, int child) {
        if (parent != Members.NONE) {
            children[next[parent]++] = child;
        }
    }

    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int one = children[i];
            int at = i;
            while (at > from && before(one, children[at - 1])) {
                children[at] = children[at - 1];
                at--;
            }
            children[at] = one;
        }
    }

    /// Whether one was born before the other; of those of one day, whether one has the lower number.
    public boolean before(int one, int other) {
        int days = Integer.compare(members.bornOn(one), members.bornOn(other));
        return days == 0 ? one < other : days < 0;
    }

    /// How many children somebody has.
    public int childCount(int person) {
        return person < first.length - 1 ? first[person + 1] - first[person] : 0;
    }

    /// One of somebody's children.
    ///
    /// @param index 0 for the oldest, to `childCount` - 1
    public int child(int person, int index) {
        return children[first[person] + index];
    }

    /// The children of somebody, the oldest first.
    public int[] children(int person) {
        return Arrays.copyOfRange(children, first[person], first[person + 1]);
    }

    /// Brothers and sisters, also those of one parent only, the oldest first.
    public int[] siblings(int person) {
        int mother = members.mother(person);
        int father = members.father(person);
        int[] ofMother = mother == Members.NONE ? NOBODY : children(mother);
        int[] ofFather = father == Members.NONE ? NOBODY : children(father);
        int[] all = new int[ofMother.length + ofFather.length];
        int count = 0;
        int m = 0;
        int f = 0;
        while (m < ofMother.length || f < ofFather.length) {
            boolean takesMothers = f == ofFather.length || m < ofMother.length && !before(ofFather[f], ofMother[m]);
            int one = takesMothers ? ofMother[m++] : ofFather[f++];
            if (one != person && (count == 0 || all[count - 1] != one)) {
                all[count++] = one;
            }
        }
        return Arrays.copyOf(all, count);
    }
}
