package org.personahub.engine.community.skeleton;

import java.util.Arrays;
import org.personahub.engine.random.RandomStream;

/// Women by the year of their birth, among whom children look for a mother: a few of the right age are looked at, and
/// one of those whose life the birth fits is taken.
final class Mothers {

    private static final int OLDEST = 125;
    private static final int LOOKED_AT = 8;
    private static final int[] YEARS_OFF = {0, 1, -1, 2, -2, 4, -4};

    private final Births births;
    private final int firstYear;
    private final int years;
    private final int[][] women;
    private final int[] counts;
    private final double[] weights = new double[LOOKED_AT];
    private final int[] looked = new int[LOOKED_AT];

    /// @param groups how many groups they are kept apart in
    Mothers(Births births, int year, int groups) {
        this.births = births;
        this.firstYear = year - OLDEST;
        this.years = OLDEST + 1;
        this.women = new int[groups * years][];
        this.counts = new int[groups * years];
    }

    void add(int group, int woman, int bornIn) {
        int bucket = bucket(group, bornIn);
        int[] some = women[bucket];
        if (some == null) {
            some = new int[4];
        } else if (counts[bucket] == some.length) {
            some = Arrays.copyOf(some, some.length * 2);
        }
        some[counts[bucket]++] = woman;
        women[bucket] = some;
    }

    private int bucket(int group, int bornIn) {
        return group * years + Math.clamp(bornIn - firstYear, 0, years - 1);
    }

    /// A mother for a child.
    ///
    /// @param bornIn the year in which she should be born
    /// @param beyondMeant whether women may have more children than they mean to
    /// @return `NONE` when none of those looked at can be
    int find(int group, int bornIn, int child, boolean beyondMeant, RandomStream stream) {
        for (int off : YEARS_OFF) {
            int at = bornIn + off;
            if (at < firstYear || at >= firstYear + years) {
                continue;
            }
            int woman = among(bucket(group, at), child, beyondMeant, stream);
            if (woman != Members.NONE) {
                return woman;
            }
        }
        return Members.NONE;
    }

    /// The woman, of any age, whose life a birth fits best; `NONE` when it fits nobody's.
    int best(int group, int child) {
        int year = births.year(child);
        int found = Members.NONE;
        double most = 0;
        for (int bornIn = year - Births.MOST_AGE; bornIn <= year - Births.LEAST_AGE; bornIn++) {
            int bucket = bucket(group, bornIn);
            for (int i = 0; i < counts[bucket]; i++) {
                double weight = births.weight(women[bucket][i], child, true);
                if (weight > most) {
                    most = weight;
                    found = women[bucket][i];
                }
            }
        }
        return found;
    }

    private int among(int bucket, int child, boolean beyondMeant, RandomStream stream) {
        int count = counts[bucket];
        if (count == 0) {
            return Members.NONE;
        }
        int number = Math.min(count, LOOKED_AT);
        double sum = 0;
        for (int i = 0; i < number; i++) {
            looked[i] = women[bucket][count <= LOOKED_AT ? i : stream.below(count)];
            weights[i] = births.weight(looked[i], child, beyondMeant);
            sum += weights[i];
        }
        if (sum <= 0) {
            return Members.NONE;
        }
        double point = stream.uniform() * sum;
        int last = 0;
        for (int i = 0; i < number; i++) {
            if (weights[i] > 0) {
                last = i;
                if (point < weights[i]) {
                    return looked[i];
                }
                point -= weights[i];
            }
        }
        return looked[last];
    }
}
