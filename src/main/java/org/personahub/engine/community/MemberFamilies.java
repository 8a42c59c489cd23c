package org.personahub.engine.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.corpus.naming.KinName;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// Tells the family of a member as the skeleton has it: parents, partners, children, brothers and sisters wherever they
/// are, and of further kin those of the household.
public final class MemberFamilies {

    private final Members members;
    private final Households households;
    private final Kindred kindred;
    private final MemberNames names;

    MemberFamilies(Skeleton skeleton, Kindred kindred, MemberNames names) {
        this.members = skeleton.members();
        this.households = skeleton.households();
        this.kindred = kindred;
        this.names = names;
    }

    /// The family and the household of a member.
    public Family of(int member) {
        List<Told> told = told(member);
        List<Relative> relatives = new ArrayList<>(told.size());
        for (Told one : told) {
            relatives.add(relative(member, one));
        }
        int household = members.household(member);
        return new Family(new Household(households.type(household), households.size(household)), relatives);
    }

    /// Whom a member tells of, each once, in the order of the family.
    public List<Told> told(int member) {
        List<Told> told = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        known.add(member);
        add(told, known, Relation.MOTHER, members.mother(member));
        add(told, known, Relation.FATHER, members.father(member));
        add(told, known, Relation.PARTNER, members.partner(member));
        add(told, known, Relation.FORMER_PARTNER, members.formerPartner(member));
        for (int child : kindred.children(member)) {
            add(told, known, Relation.CHILD, child);
        }
        for (int sibling : kindred.siblings(member)) {
            add(told, known, Relation.SIBLING, sibling);
        }
        household(member, told, known);
        told.sort(Comparator.comparing(Told::relation).thenComparingInt(one -> members.birthYear(one.person)));
        return told;
    }

    private void household(int member, List<Told> told, Set<Integer> known) {
        int household = members.household(member);
        int first = households.first(household);
        Household.Type type = households.type(household);
        boolean allKin = type != Household.Type.SHARED && type != Household.Type.INSTITUTION;
        for (int other = first; other < first + households.size(household); other++) {
            if (isGrandparent(other, member)) {
                add(told, known, Relation.GRANDPARENT, other);
            } else if (isGrandparent(member, other)) {
                add(told, known, Relation.GRANDCHILD, other);
            } else if (allKin) {
                add(told, known, Relation.OTHER, other);
            }
        }
    }

    private boolean isGrandparent(int old, int young) {
        return isParentOf(old, members.mother(young)) || isParentOf(old, members.father(young));
    }

    private boolean isParentOf(int parent, int child) {
        return child != Members.NONE && (members.mother(child) == parent || members.father(child) == parent);
    }

    private static void add(List<Told> told, Set<Integer> known, Relation relation, int person) {
        if (person != Members.NONE && known.add(person)) {
            told.add(new Told(relation, person));
        }
    }

    private Relative relative(int member, Told told) {
        int person = told.person;
        KinName name = names.call(person);
        return new Relative(
                told.relation,
                name.given(),
                name.full(),
                members.sex(person),
                members.birthYear(person),
                members.deathYear(person),
                since(member, told.relation),
                told.relation == Relation.FORMER_PARTNER ? year(members.until(member)) : null,
                members.isMember(person) && members.household(person) == members.household(member));
    }

    /// Of two partnerships the skeleton knows the beginning of the present one.
    private @Nullable Integer since(int member, Relation relation) {
        boolean present = relation == Relation.PARTNER;
        boolean former = relation == Relation.FORMER_PARTNER && members.partner(member) == Members.NONE;
        return present || former ? year(members.since(member)) : null;
    }

    private static @Nullable Integer year(int year) {
        return year == 0 ? null : year;
    }

    /// Somebody whom a member tells of.
    public record Told(Relation relation, int person) {}
}
