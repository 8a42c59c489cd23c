package org.personahub.engine.atlas;

import java.util.List;
import java.util.Map;
import org.personahub.engine.random.Weighted;

/// How the people of a territory learn, work, earn and marry, by sex and age.
///
/// @param education ISCED level attained in adult life, by year of birth
/// @param activity main activity, by age from 15
/// @param marital marital status, by age from 15
/// @param occupations what the employed of each sex do, by ISCED level 0 to 8
/// @param medianEarnerUsd what the median earner makes a year
/// @param incomeSigma standard deviation of the logarithm of income within an occupation and the whole
public record Society(
        Map<Sex, Bands<Weighted<Integer>>> education,
        Map<Sex, Bands<Weighted<Activity>>> activity,
        Map<Sex, Bands<Weighted<MaritalStatus>>> marital,
        Map<Sex, List<Weighted<Occupation>>> occupations,
        double medianEarnerUsd,
        double incomeSigma) {

    /// The levels of education that those born then attain in adult life.
    public Weighted<Integer> education(Sex sex, int birthYear) {
        return of(education, sex).at(birthYear);
    }

    /// What people of that age mainly do.
    ///
    /// @param age 15 or more
    public Weighted<Activity> activity(Sex sex, int age) {
        return of(activity, sex).at(age);
    }

    /// The marital status of people of that age.
    ///
    /// @param age 15 or more
    public Weighted<MaritalStatus> marital(Sex sex, int age) {
        return of(marital, sex).at(age);
    }

    /// What people with that education work.
    ///
    /// @param isced 0 to 8
    public Weighted<Occupation> occupations(Sex sex, int isced) {
        return of(occupations, sex).get(isced);
    }

    private static <T> T of(Map<Sex, T> bySex, Sex sex) {
        T value = bySex.get(sex);
        if (value == null) {
            throw new IllegalStateException("the atlas has no table for " + sex);
        }
        return value;
    }
}
