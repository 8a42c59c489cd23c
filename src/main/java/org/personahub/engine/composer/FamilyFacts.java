package org.personahub.engine.composer;

import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Relative;

/// Says in facts who belongs to a person. A child that a text names is the youngest one alive.
final class FamilyFacts {

    private static final int GROWN = 18;

    private FamilyFacts() {}

    static void add(Family family, Facts facts) {
        int year = (int) facts.measure(Measure.YEAR);
        Tally tally = new Tally();
        for (Relative relative : family.relatives()) {
            if (relative.alive()) {
                tell(relative, year, facts, tally);
            }
        }
        facts.put(Measure.CHILDREN, tally.children)
                .put(Measure.SIBLINGS, tally.siblings)
                .put(Measure.YOUNGEST_AGE, tally.children == 0 ? Double.NaN : tally.youngest)
                .put(Measure.HOUSEHOLD_SIZE, Math.max(1, family.household().size()))
                .put(Category.HOUSEHOLD, family.household().type().name())
                .set(Flag.IN_INSTITUTION, family.household().type() == Household.Type.INSTITUTION)
                .set(Flag.HAS_CHILDREN, tally.children > 0)
                .set(Flag.HAS_MINOR_CHILDREN, tally.children > 0 && tally.youngest < GROWN)
                .set(Flag.HAS_SIBLINGS, tally.siblings > 0);
        if (facts.holds(Flag.PARTNERED) && facts.find(Slot.PARTNER) == null) {
            facts.put(Slot.PARTNER, facts.value(Slot.POSSESSIVE) + " partner");
        }
    }

    private static void tell(Relative relative, int year, Facts facts, Tally tally) {
        switch (relative.relation()) {
            case MOTHER -> facts.put(Slot.MOTHER, relative.given()).set(Flag.MOTHER_LIVES, true);
            case FATHER -> facts.put(Slot.FATHER, relative.given()).set(Flag.FATHER_LIVES, true);
            case PARTNER -> facts.put(Slot.PARTNER, relative.given());
            case CHILD -> {
                tally.children++;
                int age = year - relative.birthYear();
                if (age <= tally.youngest) {
                    tally.youngest = age;
                    facts.put(Slot.CHILD, relative.given());
                }
            }
            case SIBLING -> {
                tally.siblings++;
                facts.put(Slot.SIBLING, relative.given());
            }
            case GRANDCHILD -> facts.set(Flag.HAS_GRANDCHILDREN, true);
            case FORMER_PARTNER, GRANDPARENT, OTHER -> {}
        }
    }

    /// What is counted on the way through the relatives.
    private static final class Tally {

        private int children;
        private int siblings;
        private int youngest = Integer.MAX_VALUE;
    }
}
