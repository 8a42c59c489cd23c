package org.personahub.engine.corpus.family;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.random.RandomStream;

/// When people pair, have children and die, for those who draw many families together; a single person's family is
/// drawn by `FamilySampler` from the same patterns.
public final class Generations {

    private Generations() {}

    /// How much more than a couple and its children share homes where somebody lives, 0.03 to 0.5.
    public static double extended(Subject self) {
        return self.extended();
    }

    /// Years that a husband is older than his wife.
    ///
    /// @param older years above the age of thirty
    public static int gap(Subject self, double older, RandomStream stream) {
        return Ancestry.gap(self, older, stream);
    }

    /// The mother's age at somebody's birth, 15 to 47.
    public static int motherAge(Subject child, RandomStream stream) {
        return Ancestry.motherAge(child, stream);
    }

    /// The year in which a partnership began.
    ///
    /// @param partnerBorn the year the partner was born
    /// @param latest the last year in which it can have begun
    public static int since(Subject self, int partnerBorn, int latest, RandomStream stream) {
        return Unions.since(self, partnerBorn, latest, stream);
    }

    /// How many children a woman who lived with a partner has in her life, those left out who died in early childhood.
    public static int children(Subject woman, RandomStream stream) {
        return Offspring.number(woman, woman.birthYear(), stream);
    }

    /// The year somebody who lived in `from` died; null when they live.
    ///
    /// @param self whose country they lived in, and in which year that counts
    public static @Nullable Integer deathYear(Subject self, Sex sex, int birthYear, int from, RandomStream stream) {
        return Lifespans.deathYear(self.patterns().vitalRates(), sex, birthYear, from, self.year(), stream);
    }

    /// The year of a death of which it is known that it came from `from` on.
    public static int deathSince(Subject self, Sex sex, int birthYear, int from, RandomStream stream) {
        return Lifespans.deathBetween(self.patterns().vitalRates(), sex, birthYear, from, self.year() + 1, stream);
    }
}
