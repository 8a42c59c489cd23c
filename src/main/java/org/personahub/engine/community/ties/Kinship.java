package org.personahub.engine.community.ties;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Who is kin to whom among the members, also through people who are none, up to cousins and in-laws.
///
/// A pair has one relation, the nearest.
final class Kinship {

    private static final StreamKey COUSINS = StreamKey.of("community.ties.cousins");

    private final Members members;
    private final int[] firstChild;
    private final int[] children;

    private int[] found = new int[64];
    private Kind[] kinds = new Kind[64];
    private int count;
    private int self;

    Kinship(Members members) {
        this.members = members;
        int people = members.people();
        firstChild = new int[people + 1];
        for (int person = 0; person < people; person++) {
            count(members.mother(person));
            count(members.father(person));
        }
        for (int person = 0; person < people; person++) {
            firstChild[person + 1] += firstChild[person];
        }
        children = new int[firstChild[people]];
        int[] next = firstChild.clone();
        for (int person = 0; person < people; person++) {
            put(next, members.mother(person), person);
            put(next, members.father(person), person);
        }
    }

    private void count(int parent) {
        if (parent != Members.NONE) {
            firstChild[parent + 1]++;
        }
    }

    private void put(int[] next, int parent, int child) {
        if (parent != Members.NONE) {
            children[next[parent]++] = child;
        }
    }

    /// Adds the ties of all pairs of kin who know each other: all but some of the cousins of those who have many.
    ///
    /// @param year that years are counted back from
    /// @param seed decides which cousins know each other
    /// @param kept about how many cousins somebody knows at the most
    void addTo(EdgeList edges, int year, long seed, double kept) {
        int[] cousins = cousins();
        for (int member = 0; member < members.count(); member++) {
            gather(member);
            for (int i = 0; i < count; i++) {
                int other = found[i];
                if (other > member
                        && members.isMember(other)
                        && (kinds[i] != Kind.COUSIN
                                || know(member, other, seed, kept / Math.max(cousins[member], cousins[other])))) {
                    edges.add(
                            member,
                            other,
                            kinds[i].of(members, member, other),
                            kinds[i].inverse().of(members, other, member),
                            year - since(member, other, kinds[i]));
                }
            }
        }
    }

    private int[] cousins() {
        int[] cousins = new int[members.count()];
        for (int member = 0; member < members.count(); member++) {
            gather(member);
            for (int i = 0; i < count; i++) {
                cousins[member] += kinds[i] == Kind.COUSIN && members.isMember(found[i]) ? 1 : 0;
            }
        }
        return cousins;
    }

    private static boolean know(int one, int other, long seed, double chance) {
        long pair = (long) one << 32 | other;
        return chance >= 1 || PersonaStreams.of(seed, pair, COUSINS, 0).stream(COUSINS).chance(chance);
    }

    private int since(int one, int other, Kind kind) {
        int born = Math.max(members.birthYear(one), members.birthYear(other));
        return switch (kind) {
            case PARTNER, FORMER -> Math.max(born, members.since(one));
            case PARENT_IN_LAW -> Math.max(born, members.since(one));
            case CHILD_IN_LAW -> Math.max(born, members.since(other));
            case SIBLING_IN_LAW, STEP_PARENT, STEP_CHILD -> met(one, other, born);
            default -> born;
        };
    }

    /// In-laws of one generation meet when the later of the marriages that may tie them begins; both ends agree.
    private int met(int one, int other, int born) {
        return Math.max(born, Math.max(members.since(one), members.since(other)));
    }

    /// All kin of a member, nearest first, each once. A kind and its inverse come in the same step, so that a pair
    /// that is related twice has the same relation from both ends.
    private void gather(int member) {
        count = 0;
        self = member;
        int partner = members.partner(member);
        int mother = members.mother(member);
        int father = members.father(member);
        add(partner, Kind.PARTNER);
        add(mother, Kind.PARENT);
        add(father, Kind.PARENT);
        addChildren(member, Kind.CHILD);
        eachSibling(member, sibling -> add(sibling, sibling(member, sibling)));
        addParents(mother, Kind.GRANDPARENT);
        addParents(father, Kind.GRANDPARENT);
        each(member, child -> addChildren(child, Kind.GRANDCHILD));
        addPartner(mother, Kind.STEP_PARENT);
        addPartner(father, Kind.STEP_PARENT);
        addChildren(partner, Kind.STEP_CHILD);
        add(members.formerPartner(member), Kind.FORMER);
        eachSibling(mother, uncle -> add(uncle, Kind.PARENTS_SIBLING));
        eachSibling(father, uncle -> add(uncle, Kind.PARENTS_SIBLING));
        eachSibling(member, sibling -> addChildren(sibling, Kind.SIBLINGS_CHILD));
        eachSibling(mother, uncle -> addChildren(uncle, Kind.COUSIN));
        eachSibling(father, uncle -> addChildren(uncle, Kind.COUSIN));
        addParents(partner, Kind.PARENT_IN_LAW);
        each(member, child -> addPartner(child, Kind.CHILD_IN_LAW));
        eachSibling(partner, sibling -> add(sibling, Kind.SIBLING_IN_LAW));
        eachSibling(member, sibling -> addPartner(sibling, Kind.SIBLING_IN_LAW));
    }

    private Kind sibling(int one, int other) {
        boolean full = members.mother(one) == members.mother(other) && members.father(one) == members.father(other);
        return full ? Kind.SIBLING : Kind.HALF_SIBLING;
    }

    private void addParents(int person, Kind kind) {
        if (person != Members.NONE) {
            add(members.mother(person), kind);
            add(members.father(person), kind);
        }
    }

    private void addPartner(int person, Kind kind) {
        if (person != Members.NONE) {
            add(members.partner(person), kind);
        }
    }

    private void addChildren(int parent, Kind kind) {
        each(parent, child -> add(child, kind));
    }

    private void each(int parent, IntConsumer visitor) {
        if (parent != Members.NONE) {
            for (int i = firstChild[parent]; i < firstChild[parent + 1]; i++) {
                visitor.accept(children[i]);
            }
        }
    }

    private void eachSibling(int person, IntConsumer visitor) {
        if (person == Members.NONE) {
            return;
        }
        int mother = members.mother(person);
        each(mother, sibling -> {
            if (sibling != person) {
                visitor.accept(sibling);
            }
        });
        each(members.father(person), sibling -> {
            if (sibling != person && (mother == Members.NONE || members.mother(sibling) != mother)) {
                visitor.accept(sibling);
            }
        });
    }

    private void add(int person, Kind kind) {
        if (person == Members.NONE || person == self) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (found[i] == person) {
                return;
            }
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        found[count] = person;
        kinds[count++] = kind;
    }

    /// What kin are to each other, whatever their sex.
    private enum Kind {
        PARTNER(Relation.PARTNER, Relation.PARTNER),
        PARENT(Relation.MOTHER, Relation.FATHER),
        CHILD(Relation.DAUGHTER, Relation.SON),
        SIBLING(Relation.SISTER, Relation.BROTHER),
        HALF_SIBLING(Relation.HALF_SISTER, Relation.HALF_BROTHER),
        GRANDPARENT(Relation.GRANDMOTHER, Relation.GRANDFATHER),
        GRANDCHILD(Relation.GRANDDAUGHTER, Relation.GRANDSON),
        STEP_PARENT(Relation.STEPMOTHER, Relation.STEPFATHER),
        STEP_CHILD(Relation.STEPDAUGHTER, Relation.STEPSON),
        FORMER(Relation.FORMER_WIFE, Relation.FORMER_HUSBAND),
        PARENTS_SIBLING(Relation.AUNT, Relation.UNCLE),
        SIBLINGS_CHILD(Relation.NIECE, Relation.NEPHEW),
        COUSIN(Relation.COUSIN, Relation.COUSIN),
        PARENT_IN_LAW(Relation.MOTHER_IN_LAW, Relation.FATHER_IN_LAW),
        CHILD_IN_LAW(Relation.DAUGHTER_IN_LAW, Relation.SON_IN_LAW),
        SIBLING_IN_LAW(Relation.SISTER_IN_LAW, Relation.BROTHER_IN_LAW);

        private final Relation woman;
        private final Relation man;

        Kind(Relation woman, Relation man) {
            this.woman = woman;
            this.man = man;
        }

        /// What the other is to the one.
        Relation of(Members members, int one, int other) {
            boolean female = members.sex(other) == Sex.FEMALE;
            boolean married = members.maritalStatus(one) == MaritalStatus.MARRIED
                    && members.maritalStatus(other) == MaritalStatus.MARRIED;
            if (this == PARTNER && married) {
                return female ? Relation.WIFE : Relation.HUSBAND;
            }
            return female ? woman : man;
        }

        Kind inverse() {
            return switch (this) {
                case PARENT -> CHILD;
                case CHILD -> PARENT;
                case GRANDPARENT -> GRANDCHILD;
                case GRANDCHILD -> GRANDPARENT;
                case STEP_PARENT -> STEP_CHILD;
                case STEP_CHILD -> STEP_PARENT;
                case PARENTS_SIBLING -> SIBLINGS_CHILD;
                case SIBLINGS_CHILD -> PARENTS_SIBLING;
                case PARENT_IN_LAW -> CHILD_IN_LAW;
                case CHILD_IN_LAW -> PARENT_IN_LAW;
                case PARTNER, SIBLING, HALF_SIBLING, FORMER, COUSIN, SIBLING_IN_LAW -> this;
            };
        }
    }
}
