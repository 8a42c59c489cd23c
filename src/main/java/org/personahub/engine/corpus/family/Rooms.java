package org.personahub.engine.corpus.family;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.random.RandomStream;

/// Fills the places of a household one after the other until none is left: those first who cannot live elsewhere.
final class Rooms {

    private static final int LEAVES_HOME_FROM = 18;
    private static final int LEFT_HOME_BY = 40;
    private static final int GENERATION = 27;
    private static final double FOR_THE_YOUNG = 0.9;

    private final Draft draft;
    private final Subject self;
    private final RandomStream stream;
    private final Places places;
    private final Births births;

    /// @param places how many live there beside the person
    Rooms(Draft draft, int places, RandomStream stream) {
        this.draft = draft;
        this.self = draft.self();
        this.stream = stream;
        this.places = new Places(draft, places);
        this.births = new Births(draft, this.places, stream);
    }

    /// Whether a child or a sibling is too young to live without a parent.
    static boolean minor(Draft draft, Kin kin) {
        return kin.alive() && kin.age(draft.self().year()) < LEAVES_HOME_FROM;
    }

    /// The household of the person's parents, or of the one who lives there.
    void parentsHousehold() {
        boolean both = draft.mother().alive() && draft.father().alive();
        boolean one = places.left() == 1 || stream.chance(places.left() == 2 ? 0.15 : 0.05);
        if (both && one) {
            places.settle(stream.chance(0.85) ? draft.mother() : draft.father());
        } else {
            places.settle(draft.mother());
            places.settle(draft.father());
        }
        boolean withMother = draft.mother().coresident;
        List<Kin> siblings = draft.siblings();
        if (withMother) {
            // Those for whom there is no room were never born; those who are grown have left.
            siblings.sort(Comparator.comparingInt(kin -> kin.birthYear));
            young(siblings);
        } else {
            siblings.removeIf(sibling -> minor(draft, sibling) && !stream.chance(0.3));
            young(siblings);
        }
        grown(siblings);
        grandparents();
        if (withMother || draft.father().coresident) {
            births.siblings();
        }
        others();
    }

    /// The household of a grandparent or other kin who bring up a child.
    void guardiansHousehold() {
        Sex sex = stream.chance(0.75) ? Sex.FEMALE : Sex.MALE;
        if (stream.chance(0.7) && draft.mother().age(self.year()) < 62) {
            places.take(Relation.GRANDPARENT, Kin.Side.OWN, sex, draft.mother().birthYear - GENERATION, null);
        } else {
            places.take(Relation.OTHER, Kin.Side.OWN, sex, draft.mother().birthYear + stream.below(9) - 4, null);
        }
        draft.siblings().removeIf(sibling -> minor(draft, sibling) && sibling.birthYear > self.birthYear());
        young(draft.siblings());
        others();
    }

    /// A household of the person's own, with the partner if they have one.
    void ownHousehold() {
        Kin partner = draft.partner();
        if (self.inUnion() && partner != null) {
            places.settle(partner);
        }
        List<Kin> children = draft.children();
        children.sort(Comparator.comparingInt(kin -> kin.birthYear));
        young(children);
        if (self.inUnion() || self.everInUnion() || !children.isEmpty()) {
            grown(children);
        }
        boolean generations = stream.chance(2 * self.extended());
        if (generations) {
            parents();
            youngFamilies(children);
        }
        births.children();
        if (!generations) {
            youngFamilies(children);
            parents();
        }
        others();
    }

    /// A household with brothers, sisters or more distant kin.
    void kinHousehold() {
        draft.children().removeIf(child -> minor(draft, child) && self.woman());
        for (Kin sibling : draft.siblings()) {
            if (sibling.alive() && sibling.age(self.year()) >= LEAVES_HOME_FROM && stream.chance(0.5)) {
                places.settle(sibling);
            }
        }
        others();
    }

    /// Lets all who are too young to live elsewhere in; those without a place were never born.
    private void young(List<Kin> kin) {
        for (Kin one : List.copyOf(kin)) {
            if (!minor(draft, one)) {
                continue;
            }
            if (places.left() > 0) {
                places.settle(one);
            } else {
                kin.remove(one);
            }
        }
    }

    /// Lets in those who are grown and may still live with their parents, the youngest first.
    private void grown(List<Kin> kin) {
        Predicate<Kin> mayStay = one -> one.alive()
                && !one.coresident
                && one.age(self.year()) >= LEAVES_HOME_FROM
                && one.age(self.year()) < LEFT_HOME_BY;
        for (int i = kin.size() - 1; i >= 0 && places.left() > 0; i--) {
            if (mayStay.test(kin.get(i)) && stream.chance(FOR_THE_YOUNG)) {
                places.settle(kin.get(i));
            }
        }
    }

    private void grandparents() {
        for (int i = 0; i < 2 && places.left() > 0; i++) {
            int age = self.age() + 2 * GENERATION;
            if (age < 96 && stream.chance(i == 0 ? self.extended() : 0.4)) {
                int born = draft.father().birthYear - GENERATION + (i == 0 ? 3 : -1);
                places.take(Relation.GRANDPARENT, Kin.Side.OWN, i == 0 ? Sex.FEMALE : Sex.MALE, born, null);
            } else {
                return;
            }
        }
    }

    /// The person's own parents, or those of the partner.
    private void parents() {
        boolean own = !self.inUnion() || (self.woman() ? stream.chance(0.25) : stream.chance(0.8));
        if (own) {
            for (Kin parent : List.of(draft.mother(), draft.father())) {
                if (parent.alive() && parent.age(self.year()) < 100) {
                    places.settle(parent);
                }
            }
            return;
        }
        Kin partner = draft.partner();
        if (partner != null && partner.age(self.year()) < 62) {
            Sex[] sexes = {Sex.FEMALE, Sex.MALE};
            int number = stream.chance(0.5) ? 2 : 1;
            for (int i = 0; i < number && places.left() > 0; i++) {
                places.take(
                        Relation.OTHER, Kin.Side.PARTNER, sexes[i], partner.birthYear - GENERATION + 2 - 5 * i, null);
            }
        }
    }

    /// A child who is grown, with a spouse and children of their own.
    private void youngFamilies(List<Kin> children) {
        for (Kin child : children) {
            if (places.left() <= 0) {
                return;
            }
            if (!child.alive() || child.coresident || child.age(self.year()) < 22) {
                continue;
            }
            places.settle(child);
            if (places.left() > 0 && child.age(self.year()) >= 24) {
                family(child);
            }
        }
    }

    private void family(Kin child) {
        boolean man = child.sex == Sex.MALE;
        int gap = (int) self.patterns().ageGap();
        int born = Math.min(child.birthYear + (man ? gap : -gap), self.year() - 19);
        places.take(Relation.OTHER, Kin.Side.CHILD_IN_LAW, man ? Sex.FEMALE : Sex.MALE, born, child);
        int mother = man ? born : child.birthYear;
        int first = Math.max(mother, child.birthYear) + 20;
        int most = Math.min(places.left(), 5);
        for (int year = first + stream.below(3);
                most > 0 && year < Math.min(self.year(), mother + Offspring.LAST_AGE_OF_MOTHER);
                year += 2 + stream.below(2)) {
            if (self.year() - year < 25) {
                places.take(Relation.GRANDCHILD, Kin.Side.OWN, Births.sex(stream), year, child);
                most--;
            }
        }
    }

    /// Cousins, aunts, nephews: whoever makes a large household large.
    private void others() {
        while (places.left() > 0) {
            int years = stream.below(45) - 22;
            int born = Math.clamp(self.birthYear() + years, self.year() - 90, self.year() - 1);
            places.take(Relation.OTHER, Kin.Side.OWN, Births.sex(stream), born, null);
        }
    }
}
