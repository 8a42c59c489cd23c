package org.personahub.engine.atlas;

import org.jspecify.annotations.Nullable;

/// How many people of each sex and single year of age live in a territory.
public final class AgeStructure {

    /// The number of single years of age, 0 to 109.
    public static final int AGES = 110;

    private final long[] female;
    private final long[] male;

    /// @param female women and girls by age, `AGES` long
    /// @param male men and boys by age, `AGES` long
    public AgeStructure(long[] female, long[] male) {
        if (female.length != AGES || male.length != AGES) {
            throw new IllegalArgumentException("an age structure has " + AGES + " ages of each sex");
        }
        this.female = female.clone();
        this.male = male.clone();
    }

    /// People of that sex and age; none above the last age.
    public long people(Sex sex, int age) {
        if (age < 0 || age >= AGES) {
            return 0;
        }
        return switch (sex) {
            case FEMALE -> female[age];
            case MALE -> male[age];
        };
    }

    /// People within those ages, both included.
    ///
    /// @param sex one sex, or both when null
    public long people(@Nullable Sex sex, int minAge, int maxAge) {
        long sum = 0;
        for (Sex each : Sex.values()) {
            if (sex == null || sex == each) {
                for (int age = minAge; age <= Math.min(maxAge, AGES - 1); age++) {
                    sum += people(each, age);
                }
            }
        }
        return sum;
    }
}
