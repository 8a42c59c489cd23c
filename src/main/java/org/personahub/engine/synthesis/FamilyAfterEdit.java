package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// The family of a person whose marital status has changed: parents, children, brothers and sisters stay; a partner
/// comes, dies or becomes a former one.
final class FamilyAfterEdit {

    private static final Set<MaritalStatus> TOGETHER = Set.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING);
    private static final Set<Relation> PARTNERS = Set.of(Relation.PARTNER, Relation.FORMER_PARTNER);

    private FamilyAfterEdit() {}

    /// @param drawn a family drawn around the new status
    /// @param year of the change
    static Family of(Family before, MaritalStatus was, Family drawn, MaritalStatus is, int year) {
        if (was == is || before.equals(Family.UNKNOWN)) {
            return before;
        }
        List<Relative> relatives = new ArrayList<>();
        for (Relative relative : before.relatives()) {
            if (!PARTNERS.contains(relative.relation())) {
                relatives.add(relative);
            }
        }
        Relative partner = partner(before.partner().orElse(null), drawn, is, year);
        if (partner != null) {
            long parents = relatives.stream()
                    .filter(relative ->
                            relative.relation() == Relation.MOTHER || relative.relation() == Relation.FATHER)
                    .count();
            relatives.add((int) parents, partner);
        }
        Type type = before.household().type();
        boolean among = type == Type.INSTITUTION || type == Type.SHARED && !TOGETHER.contains(is);
        return new Family(among ? before.household() : Household.of(relatives), relatives);
    }

    private static @Nullable Relative partner(@Nullable Relative present, Family drawn, MaritalStatus is, int year) {
        Relative living = present != null && present.alive() ? present : null;
        return switch (is) {
            case MARRIED, COHABITING ->
                living != null
                        ? living
                        : drawn.partner().map(one -> moved(one, true)).orElse(null);
            case SEPARATED, DIVORCED ->
                living != null
                        ? ended(living, Relation.FORMER_PARTNER, null, year)
                        : drawn.formerPartner().map(one -> moved(one, false)).orElse(null);
            case WIDOWED ->
                living != null
                        ? ended(living, Relation.PARTNER, year, null)
                        : drawn.partner().map(one -> moved(one, false)).orElse(null);
            case NEVER_MARRIED, NOT_APPLICABLE -> null;
        };
    }

    private static Relative moved(Relative of, boolean coresident) {
        return new Relative(
                of.relation(),
                of.given(),
                of.full(),
                of.sex(),
                of.birthYear(),
                of.deathYear(),
                of.since(),
                of.until(),
                coresident);
    }

    private static Relative ended(
            Relative of, Relation relation, @Nullable Integer deathYear, @Nullable Integer until) {
        return new Relative(
                relation, of.given(), of.full(), of.sex(), of.birthYear(), deathYear, of.since(), until, false);
    }
}
