package org.personahub.engine.corpus.family;

import java.util.Optional;
import org.personahub.engine.atlas.FamilyPatterns;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws the partner that a marital status implies: who lives with them, who died, or from whom they parted.
final class Unions {

    static final int LEAST_AGE = 16;
    private static final int USUAL_AGE_OF_MEN = 19;

    private static final StreamKey PARTNER = StreamKey.of("family.partner");
    private static final StreamKey SINCE = StreamKey.of("family.partner.since");
    private static final StreamKey END = StreamKey.of("family.partner.end");

    /// Women of earlier cohorts married earlier where marriage is late now; years per decade, and at most.
    private static final double EARLIER_PER_DECADE = 0.9;

    private static final double EARLIER_AT_MOST = 6;
    private static final int PRESENT_COHORT = 1985;

    private Unions() {}

    static Optional<Kin> partner(Subject self, PersonaStreams streams) {
        if (!self.everInUnion()) {
            return Optional.empty();
        }
        RandomStream stream = streams.stream(PARTNER);
        int gap = Ancestry.gap(self, self.age() - 30, stream);
        Sex sex = self.woman() ? Sex.MALE : Sex.FEMALE;
        int born = self.woman() ? self.birthYear() - gap : self.birthYear() + gap;
        // Parting or widowhood takes a year at the least, and both are of age before.
        int latest = self.year() - (self.inUnion() ? 0 : 1);
        // A year more than that, since some have not had their birthday yet.
        born = Math.clamp(born, self.year() - 104, latest - LEAST_AGE - 1);
        int since = since(self, born, latest, streams.stream(SINCE));
        Kin partner = new Kin(self.parted() ? Relation.FORMER_PARTNER : Relation.PARTNER, sex, born);
        partner.since = since;
        RandomStream end = streams.stream(END);
        if (self.parted()) {
            partner.until = since + 1 + end.below(Math.max(1, self.year() - since));
        } else if (self.widowed()) {
            partner.deathYear =
                    Lifespans.deathBetween(self.patterns().vitalRates(), sex, born, since, self.year() + 1, end);
        }
        return Optional.of(partner);
    }

    /// The year in which a partnership began.
    ///
    /// @param latest the last year in which it can have begun
    static int since(Subject self, int partnerBorn, int latest, RandomStream stream) {
        int ofAge = Math.max(self.birthYear(), partnerBorn) + LEAST_AGE;
        int usual = Math.max(ofAge, (self.woman() ? partnerBorn : self.birthYear()) + USUAL_AGE_OF_MEN);
        int earliest = Math.min(latest, usual <= latest ? usual : ofAge);
        return since(self, partnerBorn, earliest, latest, stream);
    }

    private static int since(Subject self, int partnerBorn, int earliest, int latest, RandomStream stream) {
        if (self.status() == MaritalStatus.COHABITING) {
            int years = (int) (-5 * StrictMath.log(stream.openUniform()));
            return Math.clamp(self.year() - years, earliest, latest);
        }
        FamilyPatterns patterns = self.patterns();
        double women = patterns.marriageAgeOfWomen();
        double earlier = women < 24
                ? 0
                : Math.clamp(
                        EARLIER_PER_DECADE * (PRESENT_COHORT - self.birthYear()) / 10.0,
                        0,
                        Math.min(EARLIER_AT_MOST, women - 21));
        double woman = women - earlier + (self.woman() ? self.birthYear() : partnerBorn);
        double man = women - earlier + patterns.ageGap() + (self.woman() ? partnerBorn : self.birthYear());
        // Both are of the usual age where they can be; where one is much younger, the other has waited.
        double mean = (woman + man) / 2 + 0.25 * Math.abs(woman - man);
        double spread = 3 + 0.2 * Math.max(0, women - 20);
        for (int draw = 0; draw < 6; draw++) {
            int year = (int) Math.rint(mean + spread * stream.normal());
            if (year >= earliest && year <= latest) {
                return year;
            }
        }
        double way = stream.uniform();
        return latest - (int) (way * way * (latest - earliest + 1));
    }
}
