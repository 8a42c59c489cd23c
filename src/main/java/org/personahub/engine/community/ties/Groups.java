package org.personahub.engine.community.ties;

import org.personahub.engine.community.skeleton.Members;

/// Members in numbered groups, each in at most one: the classes of schools, the teams of workplaces, blocks of
/// homes.
///
/// A group's members stand in the order of their numbers.
final class Groups {

    private final int[] of;
    private final int[] start;
    private final int[] members;

    /// @param of the group of each member; NONE for those who belong to none
    /// @param groups how many there are
    Groups(int[] of, int groups) {
        this.of = of;
        this.start = new int[groups + 1];
        for (int group : of) {
            if (group != Members.NONE) {
                start[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        this.members = new int[start[groups]];
        int[] next = start.clone();
        for (int member = 0; member < of.length; member++) {
            if (of[member] != Members.NONE) {
                members[next[of[member]]++] = member;
            }
        }
    }

    int count() {
        return start.length - 1;
    }

    /// The group that a member belongs to; NONE when to none.
    int of(int member) {
        return of[member];
    }

    int size(int group) {
        return start[group + 1] - start[group];
    }

    /// One of a group's members.
    ///
    /// @param place 0 to size - 1
    int member(int group, int place) {
        return members[start[group] + place];
    }

    /// Whether two members belong to the same group.
    boolean together(int one, int other) {
        return of[one] != Members.NONE && of[one] == of[other];
    }
}
