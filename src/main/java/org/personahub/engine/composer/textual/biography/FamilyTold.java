package org.personahub.engine.composer.textual.biography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.RandomStream;

/// What can be told of a person's family: who they are, since when, and who lives with whom.
final class FamilyTold {

    private static final int NAMED_CHILDREN = 4;

    /// A parent who lived until the child was of this age has raised it.
    private static final int RAISED = 14;

    private final Facts facts;
    private final int year;
    private final int born;
    private final List<Relative> children = new ArrayList<>();
    private final List<String> siblings = new ArrayList<>();
    private final List<String> grandchildren = new ArrayList<>();
    private final List<Relative> atHome = new ArrayList<>();
    private @Nullable Relative sibling;
    private int firstBirth = Integer.MAX_VALUE;

    private FamilyTold(Core core, int year, Facts facts) {
        this.facts = facts;
        this.year = year;
        this.born = core.identity().birthDate().getYear();
    }

    /// Adds it to the facts.
    ///
    /// @param year the year that ages count to
    /// @param stream chooses how the home is told
    static void add(Core core, int year, Facts facts, RandomStream stream) {
        FamilyTold told = new FamilyTold(core, year, facts);
        for (Relative relative : core.family().relatives()) {
            told.add(relative);
        }
        told.children();
        told.siblings();
        if (!told.grandchildren.isEmpty()) {
            facts.put(Slot.GRANDCHILD_NAMES, Enumeration.and(told.grandchildren, NAMED_CHILDREN))
                    .put(Slot.GRANDCHILD_COUNT, Enumeration.count(told.grandchildren.size()));
        }
        told.household(core.family().household(), stream.below(HomeTold.MANNERS));
    }

    private void add(Relative relative) {
        if (relative.alive() && relative.coresident()) {
            atHome.add(relative);
        }
        switch (relative.relation()) {
            case MOTHER ->
                parent(
                        relative,
                        Slot.MOTHER,
                        Slot.MOTHER_FULL,
                        Slot.MOTHER_YEAR,
                        Slot.MOTHER_AGE_THEN,
                        Slot.MOTHER_AGE,
                        Slot.MOTHER_DIED);
            case FATHER ->
                parent(
                        relative,
                        Slot.FATHER,
                        Slot.FATHER_FULL,
                        Slot.FATHER_YEAR,
                        Slot.FATHER_AGE_THEN,
                        Slot.FATHER_AGE,
                        Slot.FATHER_DIED);
            case PARTNER, FORMER_PARTNER -> partner(relative);
            case CHILD -> {
                firstBirth = Math.min(firstBirth, relative.birthYear());
                if (relative.alive()) {
                    children.add(relative);
                }
            }
            case SIBLING -> {
                if (relative.alive()) {
                    siblings.add(relative.given());
                    // Of several the one born next to the person.
                    if (sibling == null
                            || Math.abs(relative.birthYear() - born) < Math.abs(sibling.birthYear() - born)) {
                        sibling = relative;
                    }
                }
            }
            case GRANDCHILD -> {
                if (relative.alive()) {
                    grandchildren.add(relative.given());
                }
            }
            case GRANDPARENT, OTHER -> {}
        }
    }

    private void parent(Relative parent, Slot name, Slot full, Slot birth, Slot then, Slot age, Slot died) {
        Integer death = parent.deathYear();
        facts.put(name, parent.given())
                .put(full, parent.full())
                .put(birth, Figures.of(parent.birthYear()))
                .put(then, Enumeration.count(born - parent.birthYear()))
                .put(age, death == null ? Figures.of(year - parent.birthYear()) : null)
                .put(died, death == null || death <= born ? null : Figures.of(death))
                .set(
                        name == Slot.MOTHER ? Flag.RAISED_BY_MOTHER : Flag.RAISED_BY_FATHER,
                        death == null || death - born >= RAISED);
    }

    private void partner(Relative partner) {
        Integer since = partner.since();
        Integer ended = partner.until() != null ? partner.until() : partner.deathYear();
        int lasted = (ended == null ? year : ended) - (since == null ? year : since);
        facts.put(Slot.PARTNER, partner.given())
                .put(Slot.PARTNER_FULL, partner.full())
                .put(Slot.PARTNER_WORD, spouse(partner, facts))
                .put(Slot.SINCE, since == null ? null : Figures.of(since))
                .put(Slot.TOGETHER, since == null || lasted < 2 ? null : Enumeration.count(lasted) + " years")
                .put(Slot.PARTED_YEAR, ended == null ? null : Figures.of(ended));
    }

    private void children() {
        if (children.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(children.size());
        for (Relative child : children) {
            names.add(child.given());
        }
        Relative eldest = children.getFirst();
        Relative youngest = children.getLast();
        int age = year - youngest.birthYear();
        facts.set(Flag.FIRST_BORN_LIVES, eldest.birthYear() == firstBirth)
                .put(Slot.CHILD_NAMES, Enumeration.and(names, NAMED_CHILDREN))
                .put(Slot.CHILD_COUNT, Enumeration.count(children.size()))
                .put(Slot.ELDEST, eldest.given())
                .put(Slot.ELDEST_WORD, kin(eldest, "daughter", "son"))
                .put(Slot.ELDEST_YEAR, Figures.of(eldest.birthYear()));
        if (children.size() > 1) {
            facts.put(Slot.YOUNGEST, youngest.given())
                    .put(Slot.YOUNGEST_WORD, kin(youngest, "daughter", "son"))
                    .put(Slot.YOUNGEST_YEAR, Figures.of(youngest.birthYear()))
                    .put(Slot.YOUNGEST_AGE, age < 2 ? null : Enumeration.count(age));
        }
    }

    private void siblings() {
        Relative nearest = sibling;
        if (nearest == null) {
            return;
        }
        String age = nearest.birthYear() < born ? "older " : nearest.birthYear() > born ? "younger " : "";
        facts.set(Flag.SEVERAL_SIBLINGS, siblings.size() > 1)
                .put(Slot.SIBLING_NAMES, Enumeration.and(siblings, NAMED_CHILDREN))
                .put(Slot.SIBLING_COUNT, Enumeration.count(siblings.size()))
                .put(Slot.SIBLING_NAMED, nearest.given())
                .put(Slot.SIBLING_IS, age + kin(nearest, "sister", "brother"))
                .put(Measure.SIBLING_GAP, Math.abs(nearest.birthYear() - born))
                .put(Slot.SIBLING_BORN, Figures.of(nearest.birthYear()));
    }

    private void household(Household household, int manner) {
        int others = Math.max(atHome.size(), household.size() - 1);
        facts.set(Flag.ALONE, household.type() == Household.Type.ONE_PERSON);
        if (!atHome.isEmpty() && household.type() != Household.Type.INSTITUTION) {
            facts.put(Slot.HOME_WITH, HomeTold.words(atHome, others, year, manner, facts))
                    .put(Slot.HOUSE_OF, Enumeration.count(others + 1));
        }
    }

    static String spouse(Relative partner, Facts facts) {
        return facts.holds(Flag.COHABITING) ? "partner" : kin(partner, "wife", "husband");
    }

    static String kin(Relative relative, String female, String male) {
        return relative.sex() == Sex.FEMALE ? female : male;
    }
}
