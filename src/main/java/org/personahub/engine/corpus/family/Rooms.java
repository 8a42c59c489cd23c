package org.personahub.engine.corpus.family;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.random.RandomStream;

/// The places of a household beside the person's own, filled one after the other until none is left.
final class Rooms {

    private static final int LEAVES_HOME_FROM = 18;
    private static final int LEFT_HOME_BY = 32;
    private static final int GENERATION = 27;
    private static final double FOR_THE_YOUNG = 0.75;

    private final Draft draft;
    private final Subject self;
    private final RandomStream stream;
    private int places;

    /// @param places how many live there beside the person
    Rooms(Draft draft, int places, RandomStream stream) {
        this.draft = draft;
        this.self = draft.self();
        this.places = places;
        this.stream = stream;
    }

    /// Whether a child or a sibling is too young to live without a parent.
    static boolean minor(Draft draft, Kin kin) {
        return kin.alive() && kin.age(draft.self().year()) < LEAVES_HOME_FROM;
    }

    /// The household of the person's parents, or of the one who lives there.
    void parentsHousehold() {
        boolean both = draft.mother().alive() && draft.father().alive();
        boolean one = places == 1 || stream.chance(places == 2 ? 0.25 : 0.1);
        if (both && one) {
            settle(stream.chance(0.85) ? draft.mother() : draft.father());
        } else {
            settle(draft.mother());
            settle(draft.father());
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
            births(Relation.SIBLING, draft.mother().birthYear, lastBirth(), siblings);
        }
        others();
    }

    /// The household of a grandparent or other kin who bring up a child.
    void guardiansHousehold() {
        Sex sex = stream.chance(0.75) ? Sex.FEMALE : Sex.MALE;
        if (stream.chance(0.7) && draft.mother().age(self.year()) < 62) {
            draft.take(Relation.GRANDPARENT, Kin.Side.OWN, sex, draft.mother().birthYear - GENERATION, null);
        } else {
            draft.take(Relation.OTHER, Kin.Side.OWN, sex, draft.mother().birthYear + stream.below(9) - 4, null);
        }
        places--;
        draft.siblings().removeIf(sibling -> minor(draft, sibling) && sibling.birthYear > self.birthYear());
        young(draft.siblings());
        others();
    }

    /// A household of the person's own, with the partner if they have one.
    void ownHousehold() {
        Kin partner = draft.partner();
        if (self.inUnion() && partner != null) {
            settle(partner);
        }
        List<Kin> children = draft.children();
        children.sort(Comparator.comparingInt(kin -> kin.birthYear));
        young(children);
        if (self.inUnion() || self.everInUnion() || !children.isEmpty()) {
            grown(children);
        }
        boolean elders = stream.chance(2 * self.extended());
        if (elders) {
            parents();
        }
        if (self.everInUnion()) {
            int mother = Offspring.motherBorn(self, partner);
            births(
                    Relation.CHILD,
                    Math.max(mother, firstBirth() - 15),
                    Offspring.lastYear(self, partner, mother),
                    children);
        }
        youngFamilies(children);
        if (!elders) {
            parents();
        }
        others();
    }

    /// A household with brothers, sisters or more distant kin.
    void kinHousehold() {
        draft.children().removeIf(child -> minor(draft, child) && self.woman());
        for (Kin sibling : draft.siblings()) {
            if (sibling.alive() && sibling.age(self.year()) >= LEAVES_HOME_FROM && stream.chance(0.5)) {
                settle(sibling);
            }
        }
        others();
    }

    private int firstBirth() {
        Kin partner = draft.partner();
        return partner != null && partner.since != null ? partner.since : self.birthYear() + 20;
    }

    private int lastBirth() {
        Kin mother = draft.mother();
        Kin father = draft.father();
        int last = Math.min(self.year() - 1, mother.birthYear + Offspring.LAST_AGE_OF_MOTHER);
        last = mother.deathYear == null ? last : Math.min(last, mother.deathYear);
        return father.deathYear == null ? last : Math.min(last, father.deathYear);
    }

    /// Lets all who are too young to live elsewhere in; those without a place were never born.
    private void young(List<Kin> kin) {
        for (Kin one : List.copyOf(kin)) {
            if (!minor(draft, one)) {
                continue;
            }
            if (places > 0) {
                settle(one);
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
        for (int i = kin.size() - 1; i >= 0 && places > 0; i--) {
            if (mayStay.test(kin.get(i)) && stream.chance(FOR_THE_YOUNG)) {
                settle(kin.get(i));
            }
        }
    }

    /// Fills places with children that there is time for, as many as families there have at the most.
    private void births(Relation relation, int motherBorn, int lastYear, List<Kin> kin) {
        double fertility = self.patterns().vitalRates().fertility(motherBorn + 28);
        int most = Math.max(2, (int) Math.ceil(1.7 * fertility)) - (relation == Relation.SIBLING ? 1 : 0);
        int first = Math.max(self.year() - LEAVES_HOME_FROM - 6, motherBorn + Ancestry.LEAST_AGE_OF_MOTHER + 3);
        if (relation == Relation.CHILD) {
            first = Math.max(first, Math.max(firstBirth(), self.birthYear() + Ancestry.LEAST_AGE_OF_MOTHER + 2));
        }
        int span = lastYear - first + 1;
        if (span <= 0) {
            return;
        }
        int start = stream.below(span);
        for (int i = 0; i < span && places > 0 && kin.size() < most; i++) {
            int year = first + (start + 2 * i) % span;
            boolean free = year != self.birthYear() || relation == Relation.CHILD;
            for (Kin one : kin) {
                free &= Math.abs(one.birthYear - year) > (places > 3 ? 0 : 1);
            }
            if (free && (relation == Relation.CHILD || Math.abs(year - self.birthYear()) > 1)) {
                draft.take(relation, Kin.Side.OWN, sex(), year, null);
                places--;
            }
        }
    }

    private void grandparents() {
        for (int i = 0; i < 2 && places > 0; i++) {
            int age = self.age() + 2 * GENERATION;
            if (age < 96 && stream.chance(i == 0 ? self.extended() : 0.4)) {
                int born = draft.father().birthYear - GENERATION + (i == 0 ? 3 : -1);
                draft.take(Relation.GRANDPARENT, Kin.Side.OWN, i == 0 ? Sex.FEMALE : Sex.MALE, born, null);
                places--;
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
                    settle(parent);
                }
            }
            return;
        }
        Kin partner = draft.partner();
        if (partner != null && partner.age(self.year()) < 62) {
            Sex[] sexes = {Sex.FEMALE, Sex.MALE};
            int number = stream.chance(0.5) ? 2 : 1;
            for (int i = 0; i < number && places > 0; i++) {
                draft.take(
                        Relation.OTHER, Kin.Side.PARTNER, sexes[i], partner.birthYear - GENERATION + 2 - 5 * i, null);
                places--;
            }
        }
    }

    /// A child who is grown, with a spouse and children of their own.
    private void youngFamilies(List<Kin> children) {
        for (Kin child : children) {
            if (places <= 0) {
                return;
            }
            if (!child.alive() || child.coresident || child.age(self.year()) < 22) {
                continue;
            }
            settle(child);
            if (places > 0 && child.age(self.year()) >= 24) {
                family(child);
            }
        }
    }

    private void family(Kin child) {
        boolean man = child.sex == Sex.MALE;
        int gap = (int) self.patterns().ageGap();
        int born = Math.min(child.birthYear + (man ? gap : -gap), self.year() - 19);
        draft.take(Relation.OTHER, Kin.Side.CHILD_IN_LAW, man ? Sex.FEMALE : Sex.MALE, born, child);
        places--;
        int mother = man ? born : child.birthYear;
        int first = Math.max(mother, child.birthYear) + 20;
        int most = Math.min(places, 5);
        for (int year = first + stream.below(3);
                most > 0 && year < Math.min(self.year(), mother + Offspring.LAST_AGE_OF_MOTHER);
                year += 2 + stream.below(2)) {
            if (self.year() - year < 25) {
                draft.take(Relation.GRANDCHILD, Kin.Side.OWN, sex(), year, child);
                places--;
                most--;
            }
        }
    }

    /// Cousins, aunts, nephews: whoever makes a large household large.
    private void others() {
        while (places > 0) {
            int years = stream.below(45) - 22;
            int born = Math.clamp(self.birthYear() + years, self.year() - 90, self.year() - 1);
            draft.take(Relation.OTHER, Kin.Side.OWN, sex(), born, null);
            places--;
        }
    }

    private void settle(@Nullable Kin kin) {
        if (kin != null && places > 0 && kin.alive() && !kin.coresident) {
            kin.coresident = true;
            places--;
        }
    }

    private Sex sex() {
        return stream.chance(0.5) ? Sex.FEMALE : Sex.MALE;
    }
}
