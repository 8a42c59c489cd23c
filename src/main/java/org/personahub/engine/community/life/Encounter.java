package org.personahub.engine.community.life;

import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.ties.Tie;

/// In what way two people came to know each other: which words fit their story.
enum Encounter {
    PARENT,
    CHILD,
    YOUNGER_SIBLING,
    OLDER_SIBLING,
    TWIN,
    PARTNER,
    FORMER,
    GRANDPARENT,
    GRANDCHILD,
    OLDER_KIN,
    YOUNGER_KIN,
    COUSIN,
    IN_LAW,
    STEP_PARENT,
    STEP_CHILD,
    KIN_MET,
    HOUSEHOLD,
    HOUSEHOLD_KIN,
    RESIDENT,
    WORK,
    SCHOOL,
    STUDY,
    TEACHER,
    PUPIL,
    NEIGHBOUR,
    NEIGHBOUR_YOUNG,
    NEIGHBOUR_SMALL,
    FRIEND_SCHOOL,
    FRIEND_WORK,
    FRIEND_NEXT,
    FRIEND_THROUGH,
    FRIEND,
    FRIEND_CHILD,
    FRIEND_YOUNG,
    FRIEND_APART,
    /// A second sentence, for those of whom there are more than there are first ones.
    TAIL;

    /// Those below it are carried to where they meet.
    private static final int SMALL = 5;

    private static final int CHILD_UNTIL = 14;

    /// Children so many years apart do not play the same games.
    private static final int YEARS_APART = 7;

    /// The year of a tie, in which both were born at the latest.
    static int year(Members members, int member, Tie tie) {
        return Math.max(tie.since(), Math.max(members.birthYear(member), members.birthYear(tie.member())));
    }

    /// @param kin whether the two are kin besides
    static Encounter of(Members members, int member, Tie tie, boolean kin) {
        int own = members.birthYear(member);
        int theirs = members.birthYear(tie.member());
        int year = year(members, member, tie);
        int age = year - Math.max(own, theirs);
        int apart = Math.abs(own - theirs);
        return switch (tie.layer()) {
            case KIN -> kin(tie.relation(), theirs - own, age == 0);
            case HOUSEHOLD -> kin ? HOUSEHOLD_KIN : tie.relation().contains("resident") ? RESIDENT : HOUSEHOLD;
            case WORK -> WORK;
            case SCHOOL -> school(tie.relation());
            case NEIGHBOUR -> age < SMALL ? NEIGHBOUR_SMALL : age < CHILD_UNTIL ? NEIGHBOUR_YOUNG : NEIGHBOUR;
            case FRIEND -> age < CHILD_UNTIL && apart >= YEARS_APART ? FRIEND_APART : friend(tie.relation(), age);
        };
    }

    /// @param younger by how many years the other is younger; negative when older
    /// @param atBirth whether they met when the younger of them was born
    private static Encounter kin(String relation, int younger, boolean atBirth) {
        return switch (relation) {
            case "wife", "husband", "partner" -> PARTNER;
            case "former wife", "former husband", "former partner" -> FORMER;
            case "stepmother", "stepfather" -> STEP_PARENT;
            case "stepdaughter", "stepson" -> STEP_CHILD;
            case "cousin" -> atBirth ? COUSIN : KIN_MET;
            default -> relation.endsWith("-in-law") ? inLaw(younger, atBirth) : blood(relation, younger, atBirth);
        };
    }

    private static Encounter inLaw(int younger, boolean atBirth) {
        return !atBirth ? IN_LAW : younger > 0 ? YOUNGER_KIN : OLDER_KIN;
    }

    private static Encounter blood(String relation, int younger, boolean atBirth) {
        if (!atBirth) {
            return KIN_MET;
        }
        return switch (relation) {
            case "mother", "father" -> PARENT;
            case "daughter", "son" -> CHILD;
            case "sister", "brother", "half-sister", "half-brother" ->
                younger > 0 ? YOUNGER_SIBLING : younger < 0 ? OLDER_SIBLING : TWIN;
            case "grandmother", "grandfather" -> GRANDPARENT;
            case "granddaughter", "grandson" -> GRANDCHILD;
            default -> younger > 0 ? YOUNGER_KIN : OLDER_KIN;
        };
    }

    private static Encounter school(String relation) {
        return switch (relation) {
            case "teacher" -> TEACHER;
            case "pupil" -> PUPIL;
            case "fellow student" -> STUDY;
            default -> SCHOOL;
        };
    }

    private static Encounter friend(String relation, int age) {
        if (age < SMALL) {
            return FRIEND_YOUNG;
        }
        return switch (relation) {
            case "friend from school" -> FRIEND_SCHOOL;
            case "friend from work" -> FRIEND_WORK;
            case "friend from the neighbourhood" -> age < CHILD_UNTIL ? FRIEND_CHILD : FRIEND_NEXT;
            case "friend met through friends" -> age < CHILD_UNTIL ? FRIEND_CHILD : FRIEND_THROUGH;
            default -> age < CHILD_UNTIL ? FRIEND_CHILD : FRIEND;
        };
    }
}
