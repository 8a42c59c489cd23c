package org.personahub.engine.composer.textual.biography;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// The people a person lives with, in words: `his wife Renu and their children Vikas and Lata`.
final class HomeTold {

    /// Of a large household so many groups are named, and of a group so many people.
    private static final int GROUPS = 3;

    private static final int NAMES = 4;

    /// In how many ways a home can be told.
    static final int MANNERS = 3;

    private static final int WHOSE_ONCE = 1;
    private static final int CHILDREN_FIRST = 2;

    private static final List<Relation> ORDER = List.of(
            Relation.PARTNER,
            Relation.CHILD,
            Relation.MOTHER,
            Relation.FATHER,
            Relation.SIBLING,
            Relation.GRANDCHILD,
            Relation.GRANDPARENT,
            Relation.OTHER,
            Relation.FORMER_PARTNER);

    private static final List<Relation> FROM_CHILDREN = List.of(
            Relation.CHILD,
            Relation.PARTNER,
            Relation.SIBLING,
            Relation.MOTHER,
            Relation.FATHER,
            Relation.GRANDPARENT,
            Relation.GRANDCHILD,
            Relation.OTHER,
            Relation.FORMER_PARTNER);

    private HomeTold() {}

    /// @param atHome those who live there, at least one
    /// @param manner which of the ways to list them, from 0 below [#MANNERS]
    /// @param year the year that ages count to
    /// @param others how many live there in all, apart from the person
    static String words(List<Relative> atHome, int others, int year, int manner, Facts facts) {
        String own = facts.value(Slot.POSSESSIVE) + ' ';
        List<String> groups = new ArrayList<>(GROUPS + 1);
        int named = 0;
        for (Relation relation : manner == CHILDREN_FIRST ? FROM_CHILDREN : ORDER) {
            List<Relative> kin = of(relation, atHome);
            if (!kin.isEmpty() && groups.size() < GROUPS) {
                String whose = manner == WHOSE_ONCE && !groups.isEmpty() ? "" : own;
                groups.add(group(relation, kin, whose, year, facts));
                named += kin.size();
            }
        }
        if (others > named) {
            int more = others - named;
            groups.add(more == 1 ? "one relative more" : Enumeration.count(more) + " more relatives");
        }
        return Enumeration.and(groups, GROUPS + 1);
    }

    private static List<Relative> of(Relation relation, List<Relative> atHome) {
        List<Relative> kin = new ArrayList<>(2);
        for (Relative relative : atHome) {
            if (relative.relation() == relation) {
                kin.add(relative);
            }
        }
        return kin;
    }

    private static String group(Relation relation, List<Relative> kin, String own, int year, Facts facts) {
        List<String> names = new ArrayList<>(kin.size());
        for (Relative relative : kin) {
            boolean aged = relation == Relation.CHILD && kin.size() <= NAMES;
            names.add(relative.given() + (aged ? " (" + age(year - relative.birthYear()) + ')' : ""));
        }
        String listed = Enumeration.and(names, NAMES);
        Relative first = kin.getFirst();
        return switch (relation) {
            case PARTNER -> own + FamilyTold.spouse(first, facts) + ' ' + listed;
            case MOTHER -> own + "mother " + listed;
            case FATHER -> own + "father " + listed;
            case CHILD -> own + word(kin, "daughter", "son", "children") + ' ' + listed;
            case SIBLING -> own + word(kin, "sister", "brother", "siblings") + ' ' + listed;
            case GRANDCHILD -> own + word(kin, "granddaughter", "grandson", "grandchildren") + ' ' + listed;
            case GRANDPARENT -> own + word(kin, "grandmother", "grandfather", "grandparents") + ' ' + listed;
            case FORMER_PARTNER -> listed;
            case OTHER -> (kin.size() == 1 ? "a relative, " : "relatives, ") + listed;
        };
    }

    private static String age(int years) {
        return years < 1 ? "not yet one" : Figures.of(years);
    }

    private static String word(List<Relative> kin, String female, String male, String mixed) {
        int women = 0;
        for (Relative relative : kin) {
            women += relative.sex() == Sex.FEMALE ? 1 : 0;
        }
        boolean alike = women == 0 || women == kin.size();
        return !alike ? mixed : (women > 0 ? female : male) + (kin.size() > 1 ? "s" : "");
    }
}
