package org.personahub.engine.atlas;

import java.util.List;
import java.util.Map;
import org.personahub.engine.random.RankedChoice;

/// How the people of a territory learn, work, earn and marry, by sex and age.
///
/// @param education ISCED level attained in adult life, by year of birth; lowest first
/// @param activity main activity, by age from 15; in the order of `ACTIVITIES`
/// @param marital marital status, by age from 15; in the order of `STATUSES`
/// @param occupationMix share of each ISCO major group, 0 to 9, among the employed
/// @param informalWork how common informal trades are, relative to a middle-income country
/// @param medianEarnerUsd what the median earner makes a year, in international dollars
/// @param incomeSigma standard deviation of the logarithm of income over all earners
public record Society(
        Map<Sex, Bands<RankedChoice<Integer>>> education,
        Map<Sex, Bands<RankedChoice<Activity>>> activity,
        Map<Sex, Bands<RankedChoice<MaritalStatus>>> marital,
        List<Double> occupationMix,
        double informalWork,
        double medianEarnerUsd,
        double incomeSigma) {

    /// Main activities, from those of people with the least education to those with the most.
    public static final List<Activity> ACTIVITIES = List.of(
            Activity.UNABLE_TO_WORK,
            Activity.HOMEMAKING,
            Activity.UNEMPLOYED,
            Activity.RETIRED,
            Activity.EMPLOYED,
            Activity.IN_EDUCATION);

    /// Marital statuses, from those that people reach first to those they reach last.
    public static final List<MaritalStatus> STATUSES = List.of(
            MaritalStatus.NEVER_MARRIED,
            MaritalStatus.COHABITING,
            MaritalStatus.MARRIED,
            MaritalStatus.SEPARATED,
            MaritalStatus.DIVORCED,
            MaritalStatus.WIDOWED);

    /// The levels of education that those born then attain in adult life.
    public RankedChoice<Integer> education(Sex sex, int birthYear) {
        return of(education, sex).at(birthYear);
    }

    /// What people of that age mainly do.
    ///
    /// @param age 15 or more
    public RankedChoice<Activity> activity(Sex sex, int age) {
        return of(activity, sex).at(age);
    }

    /// The marital status of people of that age.
    ///
    /// @param age 15 or more
    public RankedChoice<MaritalStatus> marital(Sex sex, int age) {
        return of(marital, sex).at(age);
    }

    private static <T> T of(Map<Sex, T> bySex, Sex sex) {
        T value = bySex.get(sex);
        if (value == null) {
            throw new IllegalStateException("the atlas has no table for " + sex);
        }
        return value;
    }
}
