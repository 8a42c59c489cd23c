package org.personahub.engine.corpus;

import java.util.Arrays;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;
import org.personahub.engine.random.RankedChoice;

/// What the employed of a territory earn, given what they do, what they learned, and their age.
///
/// Pay of the occupation, education and age shift a normal; how much the first two do is solved so that income
/// correlates
/// with prestige and education as published. The shifted value is then entered in the territory's incomes by its rank
/// among all the employed, so that these keep the median and the spread of the table.
final class Earnings {

    /// Income over a working life: highest at that age, its logarithm lower by that much for each squared year away.
    /// Set by hand.
    static final int BEST_PAID_AGE = 48;

    private static final double INCOME_BY_SQUARED_YEARS = 0.00035;

    /// Pay, education and age together explain no more of the variance than this.
    private static final double MOST_EXPLAINED = 0.7;

    /// Shifts are counted from about here, so that they stay small.
    private static final double MIDDLE_PRESTIGE = 40;

    private static final double MIDDLE_EDUCATION = 3;

    private static final int PRESTIGE = 0;
    private static final int EDUCATION = 1;
    private static final int PAY = 2;
    private static final int AGE = 3;

    private final Society society;
    private final double byPay;
    private final double byEducation;
    private final double byPrestige;
    private final double own;
    private final NormalMixture.Ranks ranks;

    Earnings(LabourMarket market, Workforce workforce, Society society, StatusNorms norms) {
        this.society = society;
        Moments prime = moments(market, workforce);
        double[] weights = solve(
                prime,
                norms.correlation(Step.OCCUPATIONAL_PRESTIGE, Step.INCOME),
                norms.correlation(Step.EDUCATION, Step.INCOME));
        double explained = prime.weight() > 0 ? variance(prime, weights) : 1;
        double shrink = explained > MOST_EXPLAINED ? StrictMath.sqrt(MOST_EXPLAINED / explained) : 1;
        byPay = weights[PAY] * shrink;
        byEducation = weights[EDUCATION] * shrink;
        byPrestige = weights[PRESTIGE] * shrink;
        own = StrictMath.sqrt(1 - Math.min(MOST_EXPLAINED, explained));
        ranks = ranks(market, workforce);
    }

    /// Yearly income in international dollars, before rounding.
    ///
    /// @param isced 0 to 8
    /// @param beyond standard normal score of what they earn beyond what occupation, education and age say
    double income(int isced, Occupation occupation, int age, double beyond) {
        double score = ranks.score(byWork(occupation) + byLife(isced, age) + own * beyond);
        return society.medianEarnerUsd() * StrictMath.exp(society.incomeSigma() * score);
    }

    /// Standard deviation of the logarithm of income among people of one occupation, education and age.
    double spread() {
        return society.incomeSigma() * own;
    }

    private double byWork(Occupation occupation) {
        return byPay * StrictMath.log(occupation.incomeFactor())
                + byPrestige * (occupation.prestige() - MIDDLE_PRESTIGE);
    }

    private double byLife(int isced, int age) {
        return byEducation * (isced - MIDDLE_EDUCATION) + byAge(age);
    }

    private double byAge(int age) {
        double years = age - BEST_PAID_AGE;
        return -INCOME_BY_SQUARED_YEARS * years * years / society.incomeSigma();
    }

    private Moments moments(LabourMarket market, Workforce workforce) {
        Moments moments = new Moments(4);
        for (Sex sex : Sex.values()) {
            for (int level = 0; level < OccupationLadder.LEVELS; level++) {
                Moments ages = new Moments(1);
                for (int age = LabourMarket.PRIME_FROM; age <= LabourMarket.PRIME_TO; age++) {
                    ages.add(workforce.people(sex, age, level), byAge(age));
                }
                if (ages.weight() > 0) {
                    RankedChoice<Occupation> choice = market.occupations(sex, level);
                    for (int i = 0; i < choice.values().size(); i++) {
                        Occupation one = choice.values().get(i);
                        moments.add(
                                ages.weight() * choice.share(i),
                                one.prestige(),
                                level,
                                StrictMath.log(one.incomeFactor()),
                                ages.mean(0));
                    }
                    moments.spread(ages.weight(), AGE, ages.covariance(0, 0));
                }
            }
        }
        return moments;
    }

    /// The weights of pay, education and prestige with which their sum correlates so with prestige and education.
    ///
    /// Pay and education do it as a rule. Where education would have to lower income, because those with more of
    /// it are in better paid occupations than elsewhere, it gets no weight, and the prestige of the occupation one.
    private static double[] solve(Moments prime, double withPrestige, double withEducation) {
        double[] weights = new double[AGE];
        if (!solve(prime, withPrestige, withEducation, EDUCATION, weights)) {
            solve(prime, withPrestige, withEducation, PRESTIGE, weights);
        }
        return weights;
    }

    /// @param beside what has a weight beside pay
    /// @param weights takes the weights, none below zero
    /// @return whether the weights lead to both correlations
    private static boolean solve(
            Moments prime, double withPrestige, double withEducation, int beside, double[] weights) {
        double prestige = withPrestige * deviation(prime, PRESTIGE) - prime.covariance(AGE, PRESTIGE);
        double education = withEducation * deviation(prime, EDUCATION) - prime.covariance(AGE, EDUCATION);
        double payPrestige = prime.covariance(PAY, PRESTIGE);
        double payEducation = prime.covariance(PAY, EDUCATION);
        double besidePrestige = prime.covariance(beside, PRESTIGE);
        double besideEducation = prime.covariance(beside, EDUCATION);
        double determinant = payPrestige * besideEducation - besidePrestige * payEducation;
        Arrays.fill(weights, 0);
        if (!(Math.abs(determinant) > 0)) {
            return false;
        }
        double pay = (prestige * besideEducation - education * besidePrestige) / determinant;
        double other = (education * payPrestige - prestige * payEducation) / determinant;
        weights[PAY] = Math.max(0, pay);
        weights[beside] = Math.max(0, other);
        return pay >= 0 && other >= 0;
    }

    private static double deviation(Moments moments, int value) {
        return StrictMath.sqrt(Math.max(0, moments.covariance(value, value)));
    }

    /// The variance of the shift.
    private static double variance(Moments prime, double[] weights) {
        double sum = prime.covariance(AGE, AGE);
        for (int i = 0; i < weights.length; i++) {
            sum += 2 * weights[i] * prime.covariance(i, AGE);
            for (int j = 0; j < weights.length; j++) {
                sum += weights[i] * weights[j] * prime.covariance(i, j);
            }
        }
        return sum;
    }

    private NormalMixture.Ranks ranks(LabourMarket market, Workforce workforce) {
        NormalMixture all = new NormalMixture();
        for (Sex sex : Sex.values()) {
            for (int level = 0; level < OccupationLadder.LEVELS; level++) {
                NormalMixture work = new NormalMixture();
                int stage = -1;
                for (int age = Workforce.FIRST_AGE; age <= Workforce.LAST_AGE; age++) {
                    double people = workforce.people(sex, age, level);
                    if (people > 0) {
                        if (OccupationLadder.stage(age) != stage) {
                            stage = OccupationLadder.stage(age);
                            work = work(market.occupations(sex, age, level));
                        }
                        all.add(work, byLife(level, age), people);
                    }
                }
            }
        }
        return all.ranks(own);
    }

    private NormalMixture work(RankedChoice<Occupation> choice) {
        NormalMixture work = new NormalMixture();
        for (int i = 0; i < choice.values().size(); i++) {
            work.add(byWork(choice.values().get(i)), choice.share(i));
        }
        return work;
    }
}
