package org.personahub.engine.community;

import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;

/// Which name community somebody is of: a member the one that the skeleton says, other kin that of the members through
/// whom they are kin, children before partners before parents before brothers and sisters.
///
/// @param kindred of the skeleton's members
record KinCommunities(Skeleton skeleton, Kindred kindred) {

    NameCommunity of(int person) {
        return skeleton.communities().get(number(person));
    }

    private int number(int person) {
        Members members = skeleton.members();
        if (members.isMember(person)) {
            return members.community(person);
        }
        int[] children = kindred.children(person);
        int child = childs(person, children);
        if (child != Members.NONE) {
            return child;
        }
        int partner = members.partner(person) != Members.NONE ? members.partner(person) : members.formerPartner(person);
        if (partner != Members.NONE && members.isMember(partner)) {
            return members.community(partner);
        }
        for (int one : children) {
            return number(one);
        }
        return siblings(person);
    }

    /// That of a child who has it from this parent, or from either.
    private int childs(int person, int[] children) {
        Members members = skeleton.members();
        int found = Members.NONE;
        for (int child : children) {
            if (members.isMember(child)) {
                int other = members.mother(child) == person ? members.father(child) : members.mother(child);
                boolean own = other == Members.NONE
                        || !members.isMember(other)
                        || members.community(other) != members.community(child);
                if (own) {
                    return members.community(child);
                }
                found = found == Members.NONE ? members.community(child) : found;
            }
        }
        return found;
    }

    private int siblings(int person) {
        Members members = skeleton.members();
        for (int parent : new int[] {members.mother(person), members.father(person)}) {
            if (parent != Members.NONE && members.isMember(parent)) {
                return members.community(parent);
            }
        }
        for (int sibling : kindred.siblings(person)) {
            if (members.isMember(sibling)) {
                return members.community(sibling);
            }
        }
        return 0;
    }
}
