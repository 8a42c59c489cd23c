package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// What has to be true of a family, looked at by the identity gate.
final class FamilyRules {

    static final int LEAST_AGE_OF_MOTHER = 13;
    static final int MOST_AGE_OF_MOTHER = 55;
    static final int LEAST_AGE_OF_FATHER = 14;
    static final int MOST_AGE = 115;
    private static final int ADULT = 18;

    private static final Set<MaritalStatus> TOGETHER = Set.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING);

    static final List<Rule<Core>> ALL = List.of(
            new Rule<>(
                    "family.mother-out-of-age",
                    "The mother was younger than 13 or older than 55 at the birth.",
                    core -> core.family()
                            .mother()
                            .map(mother -> born(core) - mother.birthYear())
                            .filter(age -> age < LEAST_AGE_OF_MOTHER || age > MOST_AGE_OF_MOTHER)
                            .isEmpty()),
            new Rule<>(
                    "family.father-too-young",
                    "The father was younger than 14 at the birth.",
                    core -> core.family()
                            .father()
                            .filter(father -> born(core) - father.birthYear() < LEAST_AGE_OF_FATHER)
                            .isEmpty()),
            new Rule<>(
                    "family.born-after-mothers-death",
                    "The mother died before the birth.",
                    core -> core.family()
                            .mother()
                            .filter(mother -> mother.deathYear() != null && mother.deathYear() < born(core))
                            .isEmpty()),
            new Rule<>(
                    "family.child-of-a-child",
                    "Somebody has a child from before the age of 13.",
                    core -> Every.one(
                            core.family().children(), child -> child.birthYear() - born(core) >= LEAST_AGE_OF_MOTHER)),
            new Rule<>(
                    "family.mother-too-old-for-child",
                    "A woman has a child from after the age of 55.",
                    core -> core.identity().sex() == Sex.MALE
                            || Every.one(
                                    core.family().children(),
                                    child -> child.birthYear() - born(core) <= MOST_AGE_OF_MOTHER)),
            new Rule<>(
                    "family.partner-and-status-disagree",
                    "The marital status speaks of a partner whom the family has not, or the other way round.",
                    core -> partnered(core.identity().maritalStatus(), core.family())),
            new Rule<>(
                    "family.partner-too-young",
                    "A partnership began before one of the two was fifteen.",
                    partners((core, partner) -> partner.since() == null
                            || partner.since() - Math.max(born(core), partner.birthYear()) >= 15)),
            new Rule<>(
                    "family.partnership-ended-before-it-began",
                    "A partnership ended by parting or death before it began.",
                    partners((_, partner) -> partner.since() == null
                            || (partner.until() == null || partner.until() >= partner.since())
                                    && (partner.deathYear() == null || partner.deathYear() >= partner.since()))),
            new Rule<>(
                    "family.life-out-of-order",
                    "A relative died before the birth, was born in the future, or is too old to live.",
                    core -> Every.one(core.family().relatives(), relative -> inOrder(core, relative))),
            new Rule<>(
                    "family.household-size",
                    "The household has another number of people than those who live there.",
                    core -> switch (core.family().household().type()) {
                        case UNKNOWN -> core.family().relatives().isEmpty();
                        case SHARED, INSTITUTION ->
                            core.family().coresidents().size()
                                    < core.family().household().size();
                        default ->
                            core.family().coresidents().size() + 1
                                    == core.family().household().size();
                    }),
            new Rule<>(
                    "family.dead-in-the-household",
                    "Somebody who died or parted lives in the household.",
                    core -> Every.one(
                            core.family().coresidents(),
                            one -> one.alive() && one.relation() != Relation.FORMER_PARTNER)),
            new Rule<>(
                    "family.child-alone",
                    "A child lives alone or among strangers.",
                    core -> core.identity().age() >= ADULT
                            || TOGETHER.contains(core.identity().maritalStatus())
                            || !core.family().coresidents().isEmpty()
                            || core.identity().age() >= 15
                            || core.family().household().type() == Type.UNKNOWN));

    private FamilyRules() {}

    private static int born(Core core) {
        return core.identity().birthDate().getYear();
    }

    private static boolean partnered(MaritalStatus status, Family family) {
        if (family.equals(Family.UNKNOWN)) {
            return true;
        }
        boolean alive = family.partner().filter(Relative::alive).isPresent();
        boolean dead = family.partner().filter(partner -> !partner.alive()).isPresent();
        return switch (status) {
            case MARRIED, COHABITING -> alive;
            case WIDOWED -> dead;
            case SEPARATED, DIVORCED -> !alive && family.formerPartner().isPresent();
            case NEVER_MARRIED, NOT_APPLICABLE -> !alive && !dead;
        };
    }

    private static boolean inOrder(Core core, Relative relative) {
        int year = born(core) + core.identity().age() + 1;
        int last = relative.deathYear() == null ? year : relative.deathYear();
        return relative.birthYear() <= last && last <= year && last - relative.birthYear() <= MOST_AGE;
    }

    private static Predicate<Core> partners(java.util.function.BiPredicate<Core, Relative> holds) {
        return core -> Every.one(
                core.family().relatives(),
                relative -> relative.relation() != Relation.PARTNER && relative.relation() != Relation.FORMER_PARTNER
                        || holds.test(core, relative));
    }
}
