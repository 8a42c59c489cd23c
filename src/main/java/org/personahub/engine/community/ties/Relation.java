package org.personahub.engine.community.ties;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one member is to another, by layer. Its place in this list is what stored ties carry: new ones go to the
/// end.
public enum Relation {
    WIFE(TieLayer.KIN, "wife", 100),
    HUSBAND(TieLayer.KIN, "husband", 100),
    PARTNER(TieLayer.KIN, "partner", 100),
    MOTHER(TieLayer.KIN, "mother", 84),
    FATHER(TieLayer.KIN, "father", 84),
    DAUGHTER(TieLayer.KIN, "daughter", 84),
    SON(TieLayer.KIN, "son", 84),
    SISTER(TieLayer.KIN, "sister", 70),
    BROTHER(TieLayer.KIN, "brother", 70),
    HALF_SISTER(TieLayer.KIN, "half-sister", 62),
    HALF_BROTHER(TieLayer.KIN, "half-brother", 62),
    GRANDMOTHER(TieLayer.KIN, "grandmother", 62),
    GRANDFATHER(TieLayer.KIN, "grandfather", 62),
    GRANDDAUGHTER(TieLayer.KIN, "granddaughter", 62),
    GRANDSON(TieLayer.KIN, "grandson", 62),
    STEPMOTHER(TieLayer.KIN, "stepmother", 56),
    STEPFATHER(TieLayer.KIN, "stepfather", 56),
    STEPDAUGHTER(TieLayer.KIN, "stepdaughter", 56),
    STEPSON(TieLayer.KIN, "stepson", 56),
    AUNT(TieLayer.KIN, "aunt", 46),
    UNCLE(TieLayer.KIN, "uncle", 46),
    NIECE(TieLayer.KIN, "niece", 46),
    NEPHEW(TieLayer.KIN, "nephew", 46),
    MOTHER_IN_LAW(TieLayer.KIN, "mother-in-law", 48),
    FATHER_IN_LAW(TieLayer.KIN, "father-in-law", 48),
    DAUGHTER_IN_LAW(TieLayer.KIN, "daughter-in-law", 48),
    SON_IN_LAW(TieLayer.KIN, "son-in-law", 48),
    SISTER_IN_LAW(TieLayer.KIN, "sister-in-law", 42),
    BROTHER_IN_LAW(TieLayer.KIN, "brother-in-law", 42),
    COUSIN(TieLayer.KIN, "cousin", 36),
    FORMER_WIFE(TieLayer.KIN, "former wife", 26),
    FORMER_HUSBAND(TieLayer.KIN, "former husband", 26),
    HOUSEHOLD_MEMBER(TieLayer.HOUSEHOLD, "member of the same household", 58),
    RESIDENT(TieLayer.HOUSEHOLD, "resident of the same home", 34),
    COLLEAGUE(TieLayer.WORK, "colleague", 30),
    MANAGER(TieLayer.WORK, "manager", 30),
    TEAM_MEMBER(TieLayer.WORK, "member of the team", 30),
    CLASSMATE(TieLayer.SCHOOL, "classmate", 26),
    FELLOW_STUDENT(TieLayer.SCHOOL, "fellow student", 26),
    TEACHER(TieLayer.SCHOOL, "teacher", 22),
    PUPIL(TieLayer.SCHOOL, "pupil", 22),
    NEIGHBOUR(TieLayer.NEIGHBOUR, "neighbour", 22),
    FRIEND_FROM_SCHOOL(TieLayer.FRIEND, "friend from school", 50),
    FRIEND_FROM_WORK(TieLayer.FRIEND, "friend from work", 48),
    FRIEND_NEXT_DOOR(TieLayer.FRIEND, "friend from the neighbourhood", 50),
    FRIEND_THROUGH_FRIENDS(TieLayer.FRIEND, "friend met through friends", 46),
    FRIEND(TieLayer.FRIEND, "friend", 48),
    ACQUAINTANCE(TieLayer.NEIGHBOUR, "acquaintance", 1);

    private static final Relation[] ALL = values();
    private static final Map<String, Relation> BY_TEXT =
            Stream.of(ALL).collect(Collectors.toUnmodifiableMap(Relation::text, Function.identity()));

    private final TieLayer layer;
    private final String text;
    private final int closeness;

    Relation(TieLayer layer, String text, int closeness) {
        this.layer = layer;
        this.text = text;
        this.closeness = closeness;
    }

    /// The relation with that text.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Relation of(String text) {
        Relation found = BY_TEXT.get(text);
        if (found == null) {
            throw new IllegalArgumentException("'" + text + "' is no relation");
        }
        return found;
    }

    /// The relation at that place of the list.
    ///
    /// @throws IllegalArgumentException when there is none
    static Relation at(int place) {
        if (place < 0 || place >= ALL.length) {
            throw new IllegalArgumentException("there is no relation " + place);
        }
        return ALL[place];
    }

    /// The layer that ties of this kind belong to.
    public TieLayer layer() {
        return layer;
    }

    /// As a tie says it, such as `mother` or `friend from school`.
    public String text() {
        return text;
    }

    /// How close people so related usually are, 1 to 100, before chance and before others whom they know are
    /// weighed.
    int closeness() {
        return closeness;
    }
}
