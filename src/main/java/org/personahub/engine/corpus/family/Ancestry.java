package org.personahub.engine.corpus.family;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws parents, and brothers and sisters who lived past early childhood.
final class Ancestry {

    static final int LEAST_AGE_OF_MOTHER = 15;
    static final int MOST_AGE_OF_MOTHER = 47;
    private static final int LEAST_AGE_OF_FATHER = 16;
    private static final int MOST_AGE_OF_FATHER = 74;

    private static final StreamKey MOTHER = StreamKey.of("family.mother");
    private static final StreamKey FATHER = StreamKey.of("family.father");
    private static final StreamKey SIBLINGS = StreamKey.of("family.siblings");
    private static final StreamKey DEATHS = StreamKey.of("family.siblings.deaths");

    private static final double GIRLS = 1 / 2.05;
    private static final int MOST_SIBLINGS = 11;

    private Ancestry() {}

    static Kin mother(Subject self, PersonaStreams streams) {
        RandomStream stream = streams.stream(MOTHER);
        Kin mother = new Kin(Relation.MOTHER, Sex.FEMALE, self.birthYear() - motherAge(self, stream));
        mother.deathYear = Lifespans.deathYear(
                self.patterns().vitalRates(), Sex.FEMALE, mother.birthYear, self.birthYear() + 1, self.year(), stream);
        return mother;
    }

    static Kin father(Subject self, Kin mother, PersonaStreams streams) {
        RandomStream stream = streams.stream(FATHER);
        int age = self.birthYear() - mother.birthYear + gap(self, 0, stream);
        Kin father = new Kin(
                Relation.FATHER, Sex.MALE, self.birthYear() - Math.clamp(age, LEAST_AGE_OF_FATHER, MOST_AGE_OF_FATHER));
        father.deathYear = Lifespans.deathYear(
                self.patterns().vitalRates(), Sex.MALE, father.birthYear, self.birthYear(), self.year(), stream);
        return father;
    }

    /// Years that a husband is older than his wife; the spread is wider for those who are older. Set by hand so that
    /// birth years of couples correlate as published.
    ///
    /// @param older years above the age of thirty
    static int gap(Subject self, double older, RandomStream stream) {
        double spread = 4.6 + 0.12 * Math.max(0, older);
        return (int) Math.rint(self.patterns().ageGap() + spread * stream.normal());
    }

    static List<Kin> siblings(Subject self, Kin mother, PersonaStreams streams) {
        RandomStream stream = streams.stream(SIBLINGS);
        double fertility = self.patterns().vitalRates().fertility(self.birthYear());
        // A child's brothers and sisters are as many as children per mother where those vary like a Poisson
        // distribution, and fewer where most have one or two.
        double mean = 0.95
                * fertility
                * self.patterns().vitalRates().survivalToFive(self.birthYear())
                * (1 - 0.35 * StrictMath.exp(-(fertility - 1) / 2));
        int number = Math.min(MOST_SIBLINGS, poisson(mean, stream));
        int last = Math.min(self.year(), mother.deathYear == null ? self.year() : mother.deathYear);
        List<Integer> born = new ArrayList<>();
        born.add(self.birthYear());
        List<Kin> siblings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int year = mother.birthYear + motherAge(self, stream);
            Sex sex = stream.chance(GIRLS) ? Sex.FEMALE : Sex.MALE;
            if (year <= last && !born.contains(year)) {
                born.add(year);
                siblings.add(new Kin(Relation.SIBLING, sex, year));
            }
        }
        RandomStream deaths = streams.stream(DEATHS);
        for (Kin sibling : siblings) {
            sibling.deathYear = Lifespans.deathYear(
                    self.patterns().vitalRates(),
                    sibling.sex,
                    sibling.birthYear,
                    sibling.birthYear,
                    self.year(),
                    deaths);
        }
        return siblings;
    }

    /// A mother's age at a birth: later where women marry later, more spread where they have many children.
    static int motherAge(Subject self, RandomStream stream) {
        double mean = 27.6 + 0.35 * (self.patterns().marriageAgeOfWomen() - 24);
        double spread = self.patterns().vitalRates().fertility(self.birthYear()) > 3.5 ? 6.4 : 5.4;
        for (int draw = 0; draw < 8; draw++) {
            int age = (int) Math.rint(mean + spread * stream.normal());
            if (age >= LEAST_AGE_OF_MOTHER && age <= MOST_AGE_OF_MOTHER) {
                return age;
            }
        }
        return (int) mean;
    }

    private static int poisson(double mean, RandomStream stream) {
        double left = stream.uniform();
        double weight = StrictMath.exp(-mean);
        int number = 0;
        while (left >= weight && number < 2 * MOST_SIBLINGS) {
            left -= weight;
            number++;
            weight *= mean / number;
        }
        return number;
    }
}
