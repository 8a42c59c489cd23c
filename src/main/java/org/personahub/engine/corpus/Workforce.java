package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.AgeStructure;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.Normal;
import org.personahub.engine.random.RankedChoice;

/// How many of a territory's people are employed, by sex, age and ISCED level attained, given that who has more
/// education works for pay more or less often than the others of their age.
final class Workforce {

    static final int FIRST_AGE = 15;
    static final int LAST_AGE = AgeStructure.AGES - 1;

    /// At so many ranks within a level of education the chance of being employed is looked up.
    private static final int POINTS = 5;

    private static final int EMPLOYED = Society.ACTIVITIES.indexOf(Activity.EMPLOYED);
    private static final double LEAST_SHARE = 1e-9;

    private final double[][][] people = new double[Sex.values().length][LAST_AGE + 1][OccupationLadder.LEVELS];

    /// The workforce of a territory.
    ///
    /// @param year the year that the age structure counts; half of those of an age were born a year earlier than
    ///     the difference says
    Workforce(Territory territory, int year) {
        for (Sex sex : Sex.values()) {
            add(territory, sex, year);
            add(territory, sex, year - 1);
        }
    }

    private void add(Territory territory, Sex sex, int year) {
        Society society = territory.society();
        RankedChoice<Integer> education = society.education(sex, year - FIRST_AGE);
        RankedChoice<Activity> activity = society.activity(sex, FIRST_AGE);
        double closeness = CareerSampler.activityCloseness(FIRST_AGE);
        double[] employed = employed(education, activity, closeness);
        for (int age = FIRST_AGE; age <= LAST_AGE; age++) {
            RankedChoice<Integer> educationThen = society.education(sex, year - age);
            RankedChoice<Activity> activityThen = society.activity(sex, age);
            double closenessThen = CareerSampler.activityCloseness(age);
            if (!educationThen.equals(education) || !activityThen.equals(activity) || closenessThen != closeness) {
                education = educationThen;
                activity = activityThen;
                closeness = closenessThen;
                employed = employed(education, activity, closeness);
            }
            double half = territory.ages().people(sex, age) / 2.0;
            for (int index = 0; index < employed.length; index++) {
                int attained = IscedLevel.attainedBy(age, education.values().get(index))
                        .ordinal();
                people[sex.ordinal()][age][attained] += half * employed[index];
            }
        }
    }

    /// The share of all people who are employed and have each level, in the order of the table of education.
    private static double[] employed(
            RankedChoice<Integer> education, RankedChoice<Activity> activity, double closeness) {
        double below = 0;
        for (int i = 0; i < EMPLOYED; i++) {
            below += activity.share(i);
        }
        double from = quantile(below);
        double to = quantile(below + activity.share(EMPLOYED));
        double rest = StrictMath.sqrt(1 - closeness * closeness);
        double[] shares = new double[education.values().size()];
        double rank = 0;
        for (int index = 0; index < shares.length; index++) {
            double share = education.share(index);
            for (int point = 0; point < POINTS && share > 0; point++) {
                double score = closeness * quantile(rank + share * (point + 0.5) / POINTS);
                double works = Normal.share((to - score) / rest) - Normal.share((from - score) / rest);
                shares[index] += share * works / POINTS;
            }
            rank += share;
        }
        return shares;
    }

    private static double quantile(double share) {
        return Normal.quantile(Math.clamp(share, LEAST_SHARE, 1 - LEAST_SHARE));
    }

    double people(Sex sex, int age, int level) {
        return people[sex.ordinal()][age][level];
    }

    /// The employed by ISCED level.
    ///
    /// @param from the youngest counted
    /// @param to the oldest counted
    double[] byLevel(Sex sex, int from, int to) {
        double[] sum = new double[OccupationLadder.LEVELS];
        for (int age = Math.max(from, FIRST_AGE); age <= Math.min(to, LAST_AGE); age++) {
            for (int level = 0; level < sum.length; level++) {
                sum[level] += people(sex, age, level);
            }
        }
        return sum;
    }
}
