package org.personahub.engine.community.skeleton;

import java.util.Arrays;

/// People in the order of their births, of whom the nearest to a day who is still free is found at once.
///
/// The gaps that the taken leave are joined, so that a search does not slow down as people are taken.
final class FreeByBirth {

    private final int[] people;
    private final int[] born;
    private final int[] after;
    private final int[] before;

    /// @param some in any order
    /// @param births of everybody
    FreeByBirth(int[] some, int[] births) {
        people = inOrder(some, births);
        born = new int[people.length];
        after = new int[people.length + 2];
        before = new int[people.length + 2];
        for (int i = 0; i < people.length; i++) {
            born[i] = births[people[i]];
        }
        for (int i = 0; i < after.length; i++) {
            after[i] = i;
            before[i] = i;
        }
    }

    /// The same people from the first born on; those of one day by number.
    static int[] inOrder(int[] some, int[] births) {
        long[] keys = new long[some.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) births[some[i]] << 32 | some[i];
        }
        Arrays.sort(keys);
        int[] ordered = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ordered[i] = (int) keys[i];
        }
        return ordered;
    }

    /// Somebody free whose birth is nearest to that day; `NONE` when nobody is.
    int nearest(int day) {
        int found = Arrays.binarySearch(born, day);
        int at = found < 0 ? -found - 1 : found;
        // Places are counted from 1, so that 0 and the last stand for nobody.
        int up = end(after, Math.min(at + 1, people.length + 1));
        int down = end(before, at);
        if (up > people.length) {
            return down == 0 ? Members.NONE : people[down - 1];
        }
        if (down == 0) {
            return people[up - 1];
        }
        return (long) day - born[down - 1] < (long) born[up - 1] - day ? people[down - 1] : people[up - 1];
    }

    /// Takes somebody; it does no harm if they were taken before.
    void take(int person, int birth) {
        int at = Arrays.binarySearch(born, birth);
        while (at > 0 && born[at - 1] == birth) {
            at--;
        }
        while (at >= 0 && at < people.length && born[at] == birth) {
            if (people[at] == person) {
                after[at + 1] = at + 2;
                before[at + 1] = at;
                return;
            }
            at++;
        }
    }

    private static int end(int[] next, int from) {
        int end = from;
        while (next[end] != end) {
            end = next[end];
        }
        int at = from;
        while (next[at] != end) {
            int following = next[at];
            next[at] = end;
            at = following;
        }
        return end;
    }
}
