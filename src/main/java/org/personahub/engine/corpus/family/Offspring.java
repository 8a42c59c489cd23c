package org.personahub.engine.corpus.family;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.VitalRates;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws the children of a person: how many from the fertility of the mother's cohort, when from the beginning of the
/// partnership. Children who died in early childhood are left out.
final class Offspring {

    static final int LAST_AGE_OF_MOTHER = 46;

    private static final StreamKey CHILDREN = StreamKey.of("family.children");
    private static final StreamKey DEATHS = StreamKey.of("family.children.deaths");

    private static final double GIRLS = 1 / 2.05;
    private static final int MEAN_AGE_AT_BIRTH = 28;

    /// Children per partnered woman for each child per woman: more, since some women never have a partner, but few
    /// where
    /// families are large. Set by hand.
    private static final double PARTNERED = 1.12;

    private static final double PARTNERED_LESS = 0.03;
    private static final double LARGE_FAMILIES_FROM = 2.5;
    private static final double NOBODY_UNPARTNERED_FROM = 5;

    /// How common children of those are who never had a partner they lived with, for each common unmarried couple.
    private static final double UNPARTNERED_WOMEN = 0.35;

    private static final double UNPARTNERED_MEN = 0.1;

    private Offspring() {}

    static List<Kin> children(Subject self, @Nullable Kin partner, PersonaStreams streams) {
        RandomStream stream = streams.stream(CHILDREN);
        int mother = motherBorn(self, partner);
        int number;
        int first;
        if (partner != null && partner.since != null) {
            number = number(self, mother, stream);
            first = partner.since + (int) (-2 * StrictMath.log(stream.openUniform())) - (stream.chance(0.2) ? 1 : 0);
        } else {
            double share = self.patterns().cohabitation() * (self.woman() ? UNPARTNERED_WOMEN : UNPARTNERED_MEN);
            if (self.age() < Subject.ADULT || !stream.chance(share)) {
                return new ArrayList<>();
            }
            number = 1 + stream.below(2);
            first = mother + 18 + stream.below(16);
        }
        List<Kin> children = new ArrayList<>();
        int last = lastYear(self, partner, mother);
        double gap = number > 3 ? 0.7 : 1.8;
        int year = Math.max(first, Math.max(mother, self.birthYear()) + Ancestry.LEAST_AGE_OF_MOTHER + 1);
        while (children.size() < number && year <= last) {
            children.add(new Kin(Relation.CHILD, stream.chance(GIRLS) ? Sex.FEMALE : Sex.MALE, year));
            year += 2 + (int) (-gap * StrictMath.log(stream.openUniform()));
        }
        VitalRates rates = self.patterns().vitalRates();
        RandomStream deaths = streams.stream(DEATHS);
        for (Kin child : children) {
            child.deathYear =
                    Lifespans.deathYear(rates, child.sex, child.birthYear, child.birthYear, self.year(), deaths);
        }
        return children;
    }

    /// The year the mother of a person's children was born.
    static int motherBorn(Subject self, @Nullable Kin partner) {
        if (self.woman()) {
            return self.birthYear();
        }
        return partner != null
                ? partner.birthYear
                : self.birthYear() + (int) self.patterns().ageGap();
    }

    /// The last year in which they could have had a child.
    static int lastYear(Subject self, @Nullable Kin partner, int motherBorn) {
        int last = Math.min(self.year() - 1, motherBorn + LAST_AGE_OF_MOTHER);
        if (partner != null && partner.until != null) {
            last = Math.min(last, partner.until);
        }
        if (partner != null && partner.deathYear != null) {
            last = Math.min(last, partner.deathYear);
        }
        return last;
    }

    static int number(Subject self, int motherBorn, RandomStream stream) {
        VitalRates rates = self.patterns().vitalRates();
        double fertility = rates.fertility(motherBorn + MEAN_AGE_AT_BIRTH);
        double large =
                Math.clamp((fertility - LARGE_FAMILIES_FROM) / (NOBODY_UNPARTNERED_FROM - LARGE_FAMILIES_FROM), 0, 1);
        double partnered = PARTNERED - PARTNERED_LESS * large;
        double reared = fertility * rates.survivalToFive(motherBorn + MEAN_AGE_AT_BIRTH);
        double byEducation = 1 - 0.05 * (self.education() - 3);
        double spread = 0.9 + 0.2 * Math.max(0, fertility - 1.5);
        return Math.clamp((int) Math.rint(partnered * reared * byEducation + spread * stream.normal()), 0, 12);
    }
}
