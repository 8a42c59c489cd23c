package org.personahub.engine.corpus.family;

import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.random.RandomStream;

/// Fills the places of a household with brothers, sisters and children whom there is time for.
final class Births {

    private static final int OLDEST_AT_HOME_MOSTLY = 32;
    private static final int OLDEST_AT_HOME = 48;
    private static final int ELDERLY = 55;

    /// Where kin seldom move in, a large household is one of more children.
    private static final int CHILDREN_INSTEAD_OF_KIN = 3;

    /// Children of large families for each child per woman, and the fertility below which nobody has many.
    private static final double MOST_CHILDREN = 1.6;

    private static final double FEW_CHILDREN = 2.2;

    private static final double CHILDREN_BEFORE_MARRIAGE = 0.1;

    private final Draft draft;
    private final Subject self;
    private final Places places;
    private final RandomStream stream;

    Births(Draft draft, Places places, RandomStream stream) {
        this.draft = draft;
        this.self = draft.self();
        this.places = places;
        this.stream = stream;
    }

    void siblings() {
        fill(Relation.SIBLING, draft.mother().birthYear, lastBirth(), draft.siblings());
    }

    /// Children of the person, if they ever lived with a partner.
    void children() {
        if (self.everInUnion()) {
            Kin partner = draft.partner();
            int mother = Offspring.motherBorn(self, partner);
            fill(
                    Relation.CHILD,
                    Math.max(mother, firstBirth() - 15),
                    Offspring.lastYear(self, partner, mother),
                    draft.children());
        }
    }

    static Sex sex(RandomStream stream) {
        return stream.chance(0.5) ? Sex.FEMALE : Sex.MALE;
    }

    /// The year from which on they may have had children: where unmarried couples are common, also before they wed.
    private int firstBirth() {
        Kin partner = draft.partner();
        if (self.patterns().cohabitation() > CHILDREN_BEFORE_MARRIAGE) {
            return Math.max(Offspring.motherBorn(self, partner), self.birthYear()) + 19;
        }
        return partner != null && partner.since != null ? partner.since : self.birthYear() + 20;
    }

    private int lastBirth() {
        Kin mother = draft.mother();
        Kin father = draft.father();
        int last = Math.min(self.year() - 1, mother.birthYear + Offspring.LAST_AGE_OF_MOTHER);
        last = mother.deathYear == null ? last : Math.min(last, mother.deathYear);
        return father.deathYear == null ? last : Math.min(last, father.deathYear);
    }

    /// As many as families there have at the most.
    private void fill(Relation relation, int motherBorn, int lastYear, List<Kin> kin) {
        double fertility = self.patterns().vitalRates().fertility(motherBorn + 28);
        int most = Math.max(2, (int) Math.ceil(MOST_CHILDREN * fertility)) - (relation == Relation.SIBLING ? 1 : 0);
        if (stream.chance(1 - 3 * self.extended())) {
            most += fertility < FEW_CHILDREN ? 1 : CHILDREN_INSTEAD_OF_KIN;
        }
        int oldest = relation == Relation.CHILD && self.age() >= ELDERLY ? OLDEST_AT_HOME : OLDEST_AT_HOME_MOSTLY;
        int first = Math.max(self.year() - oldest, motherBorn + Ancestry.LEAST_AGE_OF_MOTHER + 3);
        if (relation == Relation.CHILD) {
            first = Math.max(first, Math.max(firstBirth(), self.birthYear() + Ancestry.LEAST_AGE_OF_MOTHER + 2));
        }
        int span = lastYear - first + 1;
        if (span <= 0) {
            return;
        }
        int start = stream.below(span);
        for (int i = 0; i < span && places.left() > 0 && atHome(kin) < most; i++) {
            // Every other year, then those between.
            int step = 2 * i + (span % 2 == 0 && 2 * i >= span ? 1 : 0);
            int year = first + (start + step) % span;
            boolean free = year != self.birthYear() || relation == Relation.CHILD;
            for (Kin one : kin) {
                free &= one.birthYear != year;
            }
            if (free && (relation == Relation.CHILD || Math.abs(year - self.birthYear()) > 1)) {
                places.take(relation, Kin.Side.OWN, sex(stream), year, null);
            }
        }
    }

    private static long atHome(List<Kin> kin) {
        return kin.stream().filter(one -> one.coresident).count();
    }
}
