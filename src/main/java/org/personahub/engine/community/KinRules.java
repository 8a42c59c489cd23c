package org.personahub.engine.community;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// The rules between members who are kin: each is to the other what the other says, and is who the other says.
final class KinRules {

    private static final int LEAST_AGE_OF_MOTHER = 13;
    private static final int MOST_AGE_OF_MOTHER = 55;
    private static final int LEAST_AGE_OF_FATHER = 14;

    static final List<CommunityRule> ALL = List.of(
            new CommunityRule(
                    "community.mother-out-of-age",
                    "A member is not younger than their mother by 13 to 55 years.",
                    (one, all) -> all.of(one, Relation.MOTHER)
                            .map(mother -> years(mother, one))
                            .filter(years -> years < LEAST_AGE_OF_MOTHER || years > MOST_AGE_OF_MOTHER)
                            .isEmpty()),
            new CommunityRule(
                    "community.father-out-of-age",
                    "A member is not younger than their father by 14 years.",
                    (one, all) -> all.of(one, Relation.FATHER)
                            .filter(father -> years(father, one) < LEAST_AGE_OF_FATHER)
                            .isEmpty()),
            new CommunityRule(
                    "community.relative-is-another",
                    "A member who is somebody's kin has another name, sex or year of birth than they are told to have.",
                    everyRelative((_, relative, other) -> is(relative, other.identity()))),
            new CommunityRule(
                    "community.kin-one-sided",
                    "Somebody names a member as kin who does not name them so.",
                    everyRelative((one, relative, other) -> names(other, inverse(relative.relation()), one.member()))),
            new CommunityRule(
                    "community.kin-lives-elsewhere",
                    "Somebody says that kin live with them who live elsewhere, or the other way round.",
                    everyRelative(
                            (one, relative, other) -> relative.coresident() == (one.household() == other.household()))),
            new CommunityRule(
                    "community.absent-kin-differ",
                    "Two members tell of the same kin, who is no member, under another name or with other years.",
                    (one, all) -> {
                        for (int i = 0; i < one.kin().size(); i++) {
                            Relative first = all.absent(one.kin().get(i));
                            if (first != null
                                    && !same(first, one.family().relatives().get(i))) {
                                return false;
                            }
                        }
                        return true;
                    }),
            new CommunityRule(
                    "community.siblings-without-parent",
                    "Two members are told to be brothers or sisters without a parent in common.",
                    (one, all) -> {
                        for (int i = 0; i < one.kin().size(); i++) {
                            boolean sibling = one.family().relatives().get(i).relation() == Relation.SIBLING;
                            if (sibling
                                    && all.of(one.kin().get(i))
                                            .filter(other -> !shareParent(one, other))
                                            .isPresent()) {
                                return false;
                            }
                        }
                        return true;
                    }),
            new CommunityRule(
                    "community.child-before-arrival",
                    "Somebody came to live there after a child of theirs was born there.",
                    (one, all) -> Stream.of(Relation.MOTHER, Relation.FATHER)
                            .flatMap(relation -> all.of(one, relation).stream())
                            .map(parent -> parent.migration().year())
                            .allMatch(year -> year == null
                                    || one.migration().year() != null
                                    || year <= one.identity().birthDate().getYear())),
            new CommunityRule(
                    "community.siblings-of-one-name",
                    "Two brothers or sisters have the same given name.",
                    (one, _) -> one.family().siblings().stream()
                            .noneMatch(sibling ->
                                    sibling.given().equals(one.identity().name().given()))));

    private KinRules() {}

    private static BiPredicate<Account, Accounts> everyRelative(RelativeTest holds) {
        return (one, all) -> {
            for (int i = 0; i < one.kin().size(); i++) {
                Relative relative = one.family().relatives().get(i);
                Account other = all.of(one.kin().get(i)).orElse(null);
                if (other != null && !holds.test(one, relative, other)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static int years(Account parent, Account child) {
        return child.identity().birthDate().getYear()
                - parent.identity().birthDate().getYear();
    }

    private static boolean is(Relative told, Identity who) {
        return told.given().equals(who.name().given())
                && told.full().equals(who.name().full())
                && told.sex() == who.sex()
                && told.birthYear() == who.birthDate().getYear()
                && told.alive();
    }

    private static boolean same(Relative one, Relative other) {
        return one.full().equals(other.full())
                && one.sex() == other.sex()
                && one.birthYear() == other.birthYear()
                && Objects.equals(one.deathYear(), other.deathYear());
    }

    /// What somebody is to those to whom others are that; several where it depends on them.
    private static Set<Relation> inverse(Relation relation) {
        return switch (relation) {
            case MOTHER, FATHER -> Set.of(Relation.CHILD);
            case CHILD -> Set.of(Relation.MOTHER, Relation.FATHER);
            case GRANDPARENT -> Set.of(Relation.GRANDCHILD);
            case GRANDCHILD -> Set.of(Relation.GRANDPARENT);
            case PARTNER, FORMER_PARTNER, SIBLING, OTHER -> Set.of(relation);
        };
    }

    private static boolean names(Account account, Set<Relation> relations, int person) {
        int at = account.kin().indexOf(person);
        return at >= 0
                && relations.contains(account.family().relatives().get(at).relation());
    }

    private static boolean shareParent(Account one, Account other) {
        for (int i = 0; i < one.kin().size(); i++) {
            Relation relation = one.family().relatives().get(i).relation();
            if ((relation == Relation.MOTHER || relation == Relation.FATHER)
                    && names(other, Set.of(relation), one.kin().get(i))) {
                return true;
            }
        }
        return false;
    }

    private interface RelativeTest {

        boolean test(Account one, Relative relative, Account other);
    }
}
