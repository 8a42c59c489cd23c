package org.personahub.engine.composer.textual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The family as texts speak of it: who is named, who lives, who is small and who is grown.
final class Kin {

    private static final StreamKey NAMED = StreamKey.of("textual.kin");

    /// Children below this age have nothing yet that a text tells of them.
    private static final int TELLING_AGE = 1;

    private static final int SCHOOL_AGE = 6;
    private static final int END_OF_SCHOOL = 16;
    private static final int GROWN = 20;

    private Kin() {}

    /// Adds the family to the facts.
    ///
    /// @param year the year that ages count to
    static void add(Core core, int year, Facts facts, PersonaStreams streams) {
        RandomStream stream = streams.stream(NAMED);
        List<Relative> children = new ArrayList<>();
        List<Relative> siblings = new ArrayList<>();
        int born = core.identity().birthDate().getYear();
        boolean minor = core.identity().age() < GROWN;
        for (Relative relative : core.family().relatives()) {
            switch (relative.relation()) {
                case MOTHER -> parent(Slot.MOTHER, Flag.MOTHER_KNOWN, Flag.MOTHER_ALIVE, relative, facts);
                case FATHER -> parent(Slot.FATHER, Flag.FATHER_KNOWN, Flag.FATHER_ALIVE, relative, facts);
                case PARTNER -> partner(relative, facts);
                case CHILD -> {
                    if (relative.alive() && year - relative.birthYear() >= TELLING_AGE) {
                        children.add(relative);
                    }
                }
                case SIBLING -> {
                    facts.set(Flag.HAS_SIBLINGS, true);
                    if (relative.alive() && (!minor || relative.birthYear() < born)) {
                        siblings.add(relative);
                    }
                }
                case GRANDCHILD -> {
                    if (relative.alive() && year - relative.birthYear() > TELLING_AGE) {
                        facts.put(Slot.GRANDCHILD, relative.given()).set(Flag.GRANDCHILD_KNOWN, true);
                    }
                }
                case FORMER_PARTNER, GRANDPARENT, OTHER -> {}
            }
        }
        if (!children.isEmpty()) {
            child(children, year, facts, stream);
        }
        if (!siblings.isEmpty()) {
            Relative sibling = siblings.get(stream.below(siblings.size()));
            facts.put(Slot.SIBLING, sibling.given())
                    .put(Slot.SIBLING_WORD, word(sibling, born))
                    .set(Flag.SIBLING_KNOWN, true);
        }
    }

    private static void parent(Slot slot, Flag known, Flag alive, Relative parent, Facts facts) {
        facts.put(slot, parent.given()).set(known, true).set(alive, parent.alive());
    }

    private static void partner(Relative partner, Facts facts) {
        @Nullable Integer since = partner.since();
        facts.put(Slot.PARTNER, partner.given())
                .set(Flag.PARTNER_KNOWN, true)
                .set(Flag.SINCE_KNOWN, since != null)
                .put(Slot.SINCE, since == null ? null : Figures.of(since));
    }

    private static void child(List<Relative> children, int year, Facts facts, RandomStream stream) {
        int named = stream.below(children.size());
        Relative child = children.get(named);
        int age = year - child.birthYear();
        facts.put(Slot.CHILD, child.given())
                .put(Slot.CHILD_YEAR, Figures.of(child.birthYear()))
                .set(Flag.HAS_CHILDREN, true)
                .set(Flag.CHILD_KNOWN, true)
                .set(Flag.CHILD_SMALL, age > TELLING_AGE && age < SCHOOL_AGE)
                .set(Flag.CHILD_SCHOOL, age > SCHOOL_AGE && age < END_OF_SCHOOL)
                .set(Flag.CHILD_GROWN, age > GROWN);
        Relative second = children.get((named + 1) % children.size());
        if (children.size() > 1 && !second.given().equals(child.given())) {
            facts.put(Slot.CHILD_TWO, second.given()).set(Flag.CHILD_TWO_KNOWN, age > TELLING_AGE * 3);
        }
    }

    private static String word(Relative sibling, int born) {
        String kin = sibling.sex() == Sex.FEMALE ? "sister" : "brother";
        return sibling.birthYear() < born ? "older " + kin : sibling.birthYear() > born ? "younger " + kin : kin;
    }
}
