package org.personahub.engine.corpus;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;
import org.personahub.engine.persona.Background;
import org.personahub.engine.random.Normal;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RankedChoice;
import org.personahub.engine.random.StreamKey;

/// Draws careers of which a part is settled, and says how probable that part is.
///
/// A settled value is entered into its table backwards: it leaves a range of ranks, a rank is drawn within it, and the
/// rest of the status path is drawn given that rank. Education that is not settled is drawn given the occupation.
final class SettledCareers {

    private static final StreamKey EDUCATION = StreamKey.of("identity.education.settled");
    private static final StreamKey RANK = StreamKey.of("identity.education.rank");
    private static final StreamKey ACTIVITY = StreamKey.of("identity.activity.settled");
    private static final StreamKey OCCUPATION = StreamKey.of("identity.occupation.rank");

    private static final int TABLES_FROM_AGE = 15;
    private static final int LEAST_AGE_AT_MARRIAGE = 16;

    /// What the tables do not know is rare, not impossible; what is impossible is said here and by the identity gate.
    private static final double RARE = 1e-9;

    /// How much rarer it is to attain a level before the usual age.
    private static final double EARLY = 1e-3;

    private static final double LEAST_SHARE = 1e-12;
    private static final double LEAST_DENSITY = 1e-100;

    private final StatusNorms norms;
    private final CareerSampler careers;

    SettledCareers(StatusNorms norms, CareerSampler careers) {
        this.norms = norms;
        this.careers = careers;
    }

    /// How probable what is settled is among the people of a stratum, without what is known of income beyond whether
    /// there is one.
    double likelihood(Stratum stratum, int birthYear, Settled settled) {
        double likelihood = 1;
        if (settled.education() != null || settled.occupation() != null) {
            likelihood *= sum(levels(stratum, birthYear, settled, 0, 1));
        }
        Set<Activity> allowed = allowed(settled);
        if (allowed != null) {
            likelihood *= sum(activities(stratum, allowed, 0, 0));
        }
        return likelihood * marital(stratum, settled.maritalStatus(), 0, 0);
    }

    /// A career; empty when nobody of that stratum can have what is settled.
    Optional<Drawn> draw(Stratum stratum, int birthYear, Settled settled, PersonaStreams streams) {
        Society society = stratum.territory().society();
        int age = stratum.age();
        double likelihood = 1;
        ConditionedScores scores = new ConditionedScores(norms, StatusPath.scores(norms, streams));
        Background background = settled.background();
        if (background != null) {
            scores.know(Step.PARENTAL_SES, (background.parentalStatus() - 50) / 10);
            scores.know(Step.COGNITIVE_ABILITY, (background.ability() - 50) / 10);
        }
        if (settled.education() != null || settled.occupation() != null) {
            double[] levels =
                    levels(stratum, birthYear, settled, scores.mean(Step.EDUCATION), scores.deviation(Step.EDUCATION));
            likelihood *= sum(levels);
            if (!(likelihood > 0)) {
                return Optional.empty();
            }
            RankedChoice<Integer> table = society.education(stratum.sex(), birthYear);
            int chosen = pick(levels, streams.stream(EDUCATION).uniform());
            scores.know(
                    Step.EDUCATION,
                    within(
                            below(table, chosen),
                            below(table, chosen + 1),
                            scores.mean(Step.EDUCATION),
                            scores.deviation(Step.EDUCATION),
                            streams.stream(RANK).openUniform()));
        }
        StatusPath path = StatusPath.of(norms, scores.values());
        int lifetime = society.education(stratum.sex(), birthYear).at(path.education());
        Integer given = settled.education();
        IscedLevel education = given != null ? IscedLevel.values()[given] : IscedLevel.attainedBy(age, lifetime);

        Set<Activity> allowed = allowed(settled);
        Activity activity = CareerSampler.activity(society, stratum, path, streams);
        if (allowed != null) {
            double[] activities =
                    activities(stratum, allowed, scores.value(Step.EDUCATION), CareerSampler.activityCloseness(age));
            likelihood *= sum(activities);
            if (!(likelihood > 0)) {
                return Optional.empty();
            }
            activity = age < TABLES_FROM_AGE
                    ? activity
                    : Society.ACTIVITIES.get(
                            pick(activities, streams.stream(ACTIVITY).uniform()));
        }

        Occupation occupation = settled.occupation();
        if (occupation != null) {
            RankedChoice<Occupation> table = careers.occupations(stratum, education.ordinal());
            int index = table.values().indexOf(occupation);
            double correlation = norms.correlation(Step.EDUCATION, Step.OCCUPATIONAL_PRESTIGE);
            // Whoever is in an occupation that is closed to people of their age may stand anywhere among these.
            double beyond = within(
                    index < 0 ? 0 : below(table, index),
                    index < 0 ? 1 : below(table, index + 1),
                    0,
                    1,
                    streams.stream(OCCUPATION).openUniform());
            scores.know(
                    Step.OCCUPATIONAL_PRESTIGE,
                    correlation * scores.value(Step.EDUCATION)
                            + StrictMath.sqrt(1 - correlation * correlation) * beyond);
            path = StatusPath.of(norms, scores.values());
        } else {
            occupation = careers.occupation(stratum, education, activity, path);
        }

        Double income = settled.annualIncomeUsd();
        if (income == null) {
            income = careers.income(stratum, education, activity, occupation, path);
        } else {
            likelihood *= density(
                    income,
                    careers.middleIncome(stratum, education, activity, occupation),
                    careers.spread(stratum.territory(), activity));
        }
        MaritalStatus status = settled.maritalStatus();
        likelihood *= marital(stratum, status, scores.value(Step.EDUCATION), CareerSampler.maritalCloseness(age));
        if (!(likelihood > 0)) {
            return Optional.empty();
        }
        Career career = new Career(
                education,
                activity,
                activity == Activity.EMPLOYED ? occupation : null,
                activity == Activity.EMPLOYED ? null : occupation,
                income,
                status != null ? status : CareerSampler.marital(society, stratum, path, streams));
        return Optional.of(new Drawn(path, career, likelihood));
    }

    /// The weight of each level that may be attained in life, given what is settled.
    private double[] levels(Stratum stratum, int birthYear, Settled settled, double mean, double deviation) {
        RankedChoice<Integer> table = stratum.territory().society().education(stratum.sex(), birthYear);
        double[] weights = new double[table.values().size()];
        for (int index = 0; index < weights.length; index++) {
            int lifetime = table.values().get(index);
            int attained = IscedLevel.attainedBy(stratum.age(), lifetime).ordinal();
            Integer wanted = settled.education();
            double weight = conditionalShare(table, index, mean, deviation) + RARE;
            if (wanted != null && wanted != attained) {
                // Somebody may have come further than usual, if not further than in a whole life.
                weight *= attained < wanted && wanted <= lifetime ? EARLY : 0;
                attained = wanted;
            }
            Occupation occupation = settled.occupation();
            if (occupation != null && weight > 0) {
                RankedChoice<Occupation> places = careers.occupations(stratum, attained);
                int place = places.values().indexOf(occupation);
                weight *= attained < occupation.minIsced() ? 0 : RARE + (place < 0 ? 0 : places.share(place));
            }
            weights[index] = weight;
        }
        return weights;
    }

    /// What may be done by somebody with what is settled; null for anything.
    private static @Nullable Set<Activity> allowed(Settled settled) {
        if (settled.activity() != null) {
            return EnumSet.of(settled.activity());
        }
        if (settled.occupation() != null) {
            return EnumSet.of(Activity.EMPLOYED);
        }
        return settled.annualIncomeUsd() == null
                ? null
                : EnumSet.of(Activity.EMPLOYED, Activity.RETIRED, Activity.UNEMPLOYED, Activity.UNABLE_TO_WORK);
    }

    private static double[] activities(Stratum stratum, Set<Activity> allowed, double score, double closeness) {
        if (stratum.age() < TABLES_FROM_AGE) {
            boolean child = allowed.contains(Activity.IN_EDUCATION) || allowed.contains(Activity.EARLY_CHILDHOOD);
            return new double[] {child ? 1 : 0};
        }
        RankedChoice<Activity> table = stratum.territory().society().activity(stratum.sex(), stratum.age());
        double[] weights = new double[Society.ACTIVITIES.size()];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = allowed.contains(Society.ACTIVITIES.get(index))
                    ? followingShare(table, index, score, closeness) + RARE
                    : 0;
        }
        return weights;
    }

    private static double marital(Stratum stratum, @Nullable MaritalStatus status, double score, double closeness) {
        if (status == null) {
            return 1;
        }
        if (stratum.age() < LEAST_AGE_AT_MARRIAGE || status == MaritalStatus.NOT_APPLICABLE) {
            MaritalStatus only =
                    stratum.age() < TABLES_FROM_AGE ? MaritalStatus.NOT_APPLICABLE : MaritalStatus.NEVER_MARRIED;
            return status == only && (stratum.age() < LEAST_AGE_AT_MARRIAGE) ? 1 : 0;
        }
        RankedChoice<MaritalStatus> table = stratum.territory().society().marital(stratum.sex(), stratum.age());
        int index = table.values().indexOf(status);
        return index < 0 ? RARE : followingShare(table, index, score, closeness) + RARE;
    }

    /// The share of a value when the score behind its rank is normal with that mean and deviation.
    private static double conditionalShare(RankedChoice<?> table, int index, double mean, double deviation) {
        double width = Math.max(deviation, LEAST_SHARE);
        return Normal.share((score(below(table, index + 1)) - mean) / width)
                - Normal.share((score(below(table, index)) - mean) / width);
    }

    /// The share of a value whose rank follows a score that closely.
    private static double followingShare(RankedChoice<?> table, int index, double score, double closeness) {
        return conditionalShare(table, index, closeness * score, StrictMath.sqrt(1 - closeness * closeness));
    }

    /// A score of a normal with that mean and deviation whose rank in a table lies between two.
    private static double within(double from, double to, double mean, double deviation, double uniform) {
        double width = Math.max(deviation, LEAST_SHARE);
        double least = Normal.share((score(from) - mean) / width);
        double most = Normal.share((score(to) - mean) / width);
        double z = mean + width * score(least + uniform * (most - least));
        return Math.clamp(z, score(from), Math.max(score(from), score(to)));
    }

    private static double score(double share) {
        return Normal.quantile(Math.clamp(share, LEAST_SHARE, 1 - LEAST_SHARE));
    }

    private static double below(RankedChoice<?> table, int index) {
        double sum = 0;
        for (int i = 0; i < index; i++) {
            sum += table.share(i);
        }
        return sum;
    }

    /// The density of an income on the scale of logarithms; above zero wherever there is any income.
    private static double density(double income, double middle, double spread) {
        if (middle == 0) {
            return 0;
        }
        double z = StrictMath.log(income / middle) / spread;
        return Math.max(StrictMath.exp(-z * z / 2) / spread, LEAST_DENSITY);
    }

    private static int pick(double[] weights, double uniform) {
        double left = uniform * sum(weights);
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /// A career around what is settled.
    ///
    /// @param likelihood how probable what is settled is, given all that was drawn before it
    record Drawn(StatusPath path, Career career, double likelihood) {}
}
