package org.personahub.engine.community.ties;

/// A network that grows within the number of ties that each member has room for.
final class Stubs {

    private final int[] start;
    private final int[] filled;
    private final int[] others;
    private final byte[] kinds;

    /// @param room how many ties each member has room for
    Stubs(int[] room) {
        start = new int[room.length + 1];
        for (int member = 0; member < room.length; member++) {
            start[member + 1] = Math.addExact(start[member], room[member]);
        }
        filled = new int[room.length];
        others = new int[start[room.length]];
        kinds = new byte[start[room.length]];
    }

    /// How many stubs there are, two for each tie when all are filled.
    int count() {
        return others.length;
    }

    int members() {
        return filled.length;
    }

    int room(int member) {
        return start[member + 1] - start[member];
    }

    int degree(int member) {
        return filled[member];
    }

    boolean isFull(int member) {
        return filled[member] == start[member + 1] - start[member];
    }

    /// One of those a member is tied to, in the order in which they came.
    int other(int member, int place) {
        return others[start[member] + place];
    }

    /// What was said of that tie when it came.
    int kind(int member, int place) {
        return kinds[start[member] + place];
    }

    boolean areTied(int one, int other) {
        int which = filled[one] <= filled[other] ? one : other;
        int wanted = which == one ? other : one;
        for (int i = start[which]; i < start[which] + filled[which]; i++) {
            if (others[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /// Ties two members who have room and are not tied yet.
    void tie(int one, int other, int kind) {
        put(one, other, kind);
        put(other, one, kind);
    }

    private void put(int one, int other, int kind) {
        int at = start[one] + filled[one]++;
        others[at] = other;
        kinds[at] = (byte) kind;
    }

    /// Puts another in the place of one of those a member is tied to. The caller sees to the other ends.
    void replace(int member, int old, int other, int kind) {
        int at = start[member];
        while (others[at] != old) {
            at++;
        }
        others[at] = other;
        kinds[at] = (byte) kind;
    }
}
