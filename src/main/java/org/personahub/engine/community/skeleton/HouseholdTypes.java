package org.personahub.engine.community.skeleton;

import org.personahub.engine.persona.Household.Type;

/// Says how a household of kin is made up, as `Household.of` says it of a person's: by the couples in it, and by
/// whether
/// everybody else is their child.
final class HouseholdTypes {

    private final Columns people;

    HouseholdTypes(Columns people) {
        this.people = people;
    }

    /// @param members everybody of a household
    /// @param from where they begin
    /// @param to where they end, not included
    Type of(int[] members, int from, int to) {
        if (to - from == 1) {
            return Type.ONE_PERSON;
        }
        int couples = 0;
        int parent = Members.NONE;
        for (int i = from; i < to; i++) {
            int partner = people.partner[members[i]];
            if (people.isMember(partner)) {
                couples++;
                parent = members[i];
            }
        }
        if (couples > 2) {
            return Type.EXTENDED;
        }
        if (couples == 2) {
            if (to - from == 2) {
                return Type.COUPLE;
            }
            return allChildren(members, from, to, parent, people.partner[parent])
                    ? Type.COUPLE_WITH_CHILDREN
                    : Type.EXTENDED;
        }
        for (int i = from; i < to; i++) {
            if (allChildren(members, from, to, members[i], Members.NONE)) {
                return Type.ONE_PARENT;
            }
        }
        return Type.EXTENDED;
    }

    private boolean allChildren(int[] members, int from, int to, int parent, int other) {
        for (int i = from; i < to; i++) {
            int one = members[i];
            if (one != parent && one != other && !isChild(one, parent) && !isChild(one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean isChild(int one, int parent) {
        return parent != Members.NONE && (people.mother[one] == parent || people.father[one] == parent);
    }
}
