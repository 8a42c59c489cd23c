package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// Breaks the family of a married woman once for each rule.
final class FamilyBreaks {

    private FamilyBreaks() {}

    static Map<String, UnaryOperator<Core>> all() {
        Map<String, UnaryOperator<Core>> breaks = new TreeMap<>();
        breaks.put("family.mother-out-of-age", core -> with(core, kin(core, Relation.MOTHER, -12, null, null, false)));
        breaks.put("family.father-too-young", core -> with(core, kin(core, Relation.FATHER, -13, null, null, false)));
        breaks.put(
                "family.born-after-mothers-death",
                core -> with(core, kin(core, Relation.MOTHER, -30, -1, null, false)));
        breaks.put("family.child-of-a-child", core -> with(core, kin(core, Relation.CHILD, 12, null, null, false)));
        breaks.put(
                "family.mother-too-old-for-child",
                core -> with(core, kin(core, Relation.CHILD, 56, null, null, false)));
        breaks.put("family.partner-and-status-disagree", core -> with(core));
        breaks.put("family.partner-too-young", core -> with(core, kin(core, Relation.PARTNER, 3, null, 17, false)));
        breaks.put(
                "family.partnership-ended-before-it-began",
                core -> with(core, kin(core, Relation.PARTNER, 0, 20, 21, false)));
        breaks.put("family.life-out-of-order", core -> with(core, kin(core, Relation.SIBLING, 3, 2, null, false)));
        breaks.put("family.household-size", core -> with(core, kin(core, Relation.SIBLING, 3, null, null, true)));
        breaks.put("family.dead-in-the-household", core -> with(core, kin(core, Relation.SIBLING, 3, 9, null, true)));
        breaks.put("family.child-alone", core -> aged(with(core), 8));
        return breaks;
    }

    private static Relative kin(
            Core core,
            Relation relation,
            int yearsAfter,
            @Nullable Integer deathAfter,
            @Nullable Integer sinceAfter,
            boolean coresident) {
        int born = core.identity().birthDate().getYear();
        return new Relative(
                relation,
                "Sam",
                "Sam Smith",
                Sex.MALE,
                born + yearsAfter,
                deathAfter == null ? null : Integer.valueOf(born + deathAfter),
                sinceAfter == null ? null : Integer.valueOf(born + sinceAfter),
                null,
                coresident);
    }

    private static Core with(Core core, Relative... relatives) {
        return with(core, new Family(new Household(Type.ONE_PERSON, 1), List.of(relatives)));
    }

    private static Core with(Core core, Family family) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                core.education(),
                core.occupation(),
                core.languages(),
                core.identity(),
                core.background(),
                core.traits(),
                family);
    }

    private static Core aged(Core core, int age) {
        return GatesTest.aged(core, age, MaritalStatus.NOT_APPLICABLE);
    }
}
