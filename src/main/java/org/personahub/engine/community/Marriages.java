package org.personahub.engine.community;

import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Who is or was married to whom, as far as names depend on it, also of the kin who are no members.
///
/// @param kindred of the skeleton's members
record Marriages(Skeleton skeleton, Kindred kindred) {

    private static final StreamKey STATUS = StreamKey.of("community.kin.maritalStatus");

    /// The age at which the tables of marital status begin to say that anybody is married.
    private static final int TABLES_FROM = 16;

    /// Whom somebody is or was married to or lives with, else whom they have children with; NONE when nobody knows.
    int spouse(int person) {
        Members members = skeleton.members();
        if (members.partner(person) != Members.NONE) {
            return members.partner(person);
        }
        if (members.formerPartner(person) != Members.NONE) {
            return members.formerPartner(person);
        }
        if (!members.isMember(person)) {
            for (int child : kindred.children(person)) {
                int other = members.sex(person) == Sex.FEMALE ? members.father(child) : members.mother(child);
                if (other != Members.NONE) {
                    return other;
                }
            }
        }
        return Members.NONE;
    }

    /// The marital status; of kin of whom only their sex and years are known, one that others of these have.
    MaritalStatus status(int person) {
        Members members = skeleton.members();
        if (members.isMember(person)) {
            return members.maritalStatus(person);
        }
        int partner = members.partner(person);
        if (partner != Members.NONE) {
            boolean unmarried = members.isMember(partner) && members.maritalStatus(partner) == MaritalStatus.COHABITING;
            return unmarried ? MaritalStatus.COHABITING : MaritalStatus.MARRIED;
        }
        if (members.formerPartner(person) != Members.NONE) {
            return MaritalStatus.DIVORCED;
        }
        return spouse(person) != Members.NONE ? MaritalStatus.MARRIED : drawn(person);
    }

    private MaritalStatus drawn(int person) {
        Members members = skeleton.members();
        Integer died = members.deathYear(person);
        int age = (died == null ? skeleton.asOf().getYear() : died) - members.birthYear(person);
        if (age < TABLES_FROM) {
            return MaritalStatus.NEVER_MARRIED;
        }
        PersonaStreams streams = PersonaStreams.of(skeleton.seed(), person, STATUS, 0);
        return skeleton.territory()
                .society()
                .marital(members.sex(person), age)
                .at(streams.stream(STATUS).uniform());
    }
}
