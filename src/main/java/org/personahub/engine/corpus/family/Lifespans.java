package org.personahub.engine.corpus.family;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.VitalRates;
import org.personahub.engine.random.RandomStream;

/// When people die, year by year at the rates of their territory.
final class Lifespans {

    private Lifespans() {}

    /// The year somebody who lived in `from` dies, if not after `to`.
    static @Nullable Integer deathYear(
            VitalRates rates, Sex sex, int birthYear, int from, int to, RandomStream stream) {
        double left = stream.openUniform();
        double alive = 1;
        for (int year = from; year < to; year++) {
            alive *= 1 - rates.deathProbability(sex, year, year - birthYear);
            if (alive < left) {
                return year;
            }
        }
        return null;
    }

    /// The year of a death of which it is known that it came from `from` on, before `to`.
    static int deathBetween(VitalRates rates, Sex sex, int birthYear, int from, int to, RandomStream stream) {
        double[] deaths = new double[Math.max(1, to - from)];
        double alive = 1;
        for (int i = 0; i < deaths.length; i++) {
            double dies = rates.deathProbability(sex, from + i, from + i - birthYear);
            deaths[i] = alive * dies;
            alive *= 1 - dies;
        }
        // Below the first age of the tables nobody dies; a spouse is always older.
        return from + stream.weighted(deaths);
    }
}
