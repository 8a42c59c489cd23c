package org.personahub.engine.community.life;

/// A part of a community whose people share institutions: households that stand next to each other in their numbers.
///
/// @param number from 0 on
/// @param name the community's own when there is one district only
/// @param firstMember the others follow
/// @param firstInstitution among those of the community; the others follow
public record District(int number, String name, int firstMember, int members, int firstInstitution, int institutions) {

    /// The same with institutions.
    District with(int first, int count) {
        return new District(number, name, firstMember, members, first, count);
    }
}
