package org.personahub.engine.corpus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.RankedChoice;
import org.personahub.engine.random.StreamKey;

/// Draws education, activity, occupation, income and marriage along the status path.
///
/// Each is entered in its table by rank, so the tables' shares are kept, and what came before shows.
final class CareerSampler {

    private static final StreamKey ACTIVITY = StreamKey.of("identity.activity");
    private static final StreamKey OCCUPATION = StreamKey.of("identity.occupation");
    private static final StreamKey MARITAL = StreamKey.of("identity.maritalStatus");

    private static final int SCHOOL_AGE = 6;

    /// The age at which the tables of activity and marital status begin.
    private static final int TABLES_FROM_AGE = 15;

    /// The least age at which the law of nearly every territory lets people marry.
    private static final int LEAST_AGE_AT_MARRIAGE = 16;

    private static final int MOST_DRAWS = 16;

    /// How closely main activity follows education: in youth, because who will attain more still learns, and later,
    /// because who has attained more works for pay more often. Set by hand.
    private static final double ACTIVITY_IN_YOUTH = 0.6;

    private static final double ACTIVITY_LATER = 0.2;
    private static final int YOUTH_ENDS = 30;

    /// How much later people with more education marry. Set by hand.
    private static final double MARRIAGE_IN_YOUTH = -0.2;

    private static final int MARRIAGE_EVENS_OUT = 35;

    /// The share of the spread of incomes that remains within an occupation: with it the spread over all earners is
    /// that of the table, and income and prestige correlate near the .35 of Spengler et al. 2018.
    private static final double SPREAD_WITHIN_OCCUPATION = 0.92;

    /// Income over a working life: highest at that age, lower by that much for each squared year away. Set by hand.
    private static final int BEST_PAID_AGE = 48;

    private static final double INCOME_BY_SQUARED_YEARS = 0.00035;

    /// What those without work have, relative to the median earner, where they have anything. Set by hand.
    private static final double PENSION = 0.5;

    private static final double BENEFIT = 0.25;

    private final Atlas atlas;
    private final Map<String, LabourMarket> markets = new ConcurrentHashMap<>();

    CareerSampler(Atlas atlas) {
        this.atlas = atlas;
    }

    Career draw(Stratum stratum, int birthYear, StatusPath path, PersonaStreams streams) {
        Society society = stratum.territory().society();
        int lifetime = society.education(stratum.sex(), birthYear).at(path.education());
        IscedLevel education = IscedLevel.attainedBy(stratum.age(), lifetime);
        Activity activity = activity(society, stratum, path, streams);
        Occupation occupation = activity == Activity.EMPLOYED ? occupation(stratum, education, path, streams) : null;
        return new Career(
                education,
                activity,
                occupation,
                income(society, stratum.age(), activity, occupation, path),
                marital(society, stratum, path, streams));
    }

    static Activity activity(Society society, Stratum stratum, StatusPath path, PersonaStreams streams) {
        if (stratum.age() < SCHOOL_AGE) {
            return Activity.EARLY_CHILDHOOD;
        }
        if (stratum.age() < TABLES_FROM_AGE) {
            return Activity.IN_EDUCATION;
        }
        return society.activity(stratum.sex(), stratum.age())
                .at(path.rankWith(
                        activityCloseness(stratum.age()),
                        streams.stream(ACTIVITY).normal()));
    }

    /// How closely main activity follows the score of education at that age.
    static double activityCloseness(int age) {
        return age < YOUTH_ENDS ? ACTIVITY_IN_YOUTH : ACTIVITY_LATER;
    }

    /// How closely marital status follows the score of education at that age.
    static double maritalCloseness(int age) {
        return age < MARRIAGE_EVENS_OUT ? MARRIAGE_IN_YOUTH : 0;
    }

    /// An occupation that takes no longer to learn than somebody has lived; the last of a few draws when none does.
    Occupation occupation(Stratum stratum, IscedLevel education, StatusPath path, PersonaStreams streams) {
        RankedChoice<Occupation> choice = market(stratum.territory()).occupations(stratum.sex(), education.ordinal());
        Occupation occupation = choice.at(path.occupationGivenEducation());
        RandomStream stream = streams.stream(OCCUPATION);
        for (int draw = 1; draw < MOST_DRAWS && stratum.age() < usualAge(occupation); draw++) {
            occupation = choice.at(stream.uniform());
        }
        return occupation;
    }

    LabourMarket market(Territory territory) {
        return markets.computeIfAbsent(
                territory.code(),
                _ -> new LabourMarket(
                        atlas.occupations().values(),
                        territory,
                        atlas.referenceDate().getYear()));
    }

    private static int usualAge(Occupation occupation) {
        return switch (occupation.skillLevel()) {
            case 4 -> 22;
            case 3 -> 20;
            default -> TABLES_FROM_AGE;
        };
    }

    static MaritalStatus marital(Society society, Stratum stratum, StatusPath path, PersonaStreams streams) {
        if (stratum.age() < TABLES_FROM_AGE) {
            return MaritalStatus.NOT_APPLICABLE;
        }
        if (stratum.age() < LEAST_AGE_AT_MARRIAGE) {
            return MaritalStatus.NEVER_MARRIED;
        }
        return society.marital(stratum.sex(), stratum.age())
                .at(path.rankWith(
                        maritalCloseness(stratum.age()), streams.stream(MARITAL).normal()));
    }

    static @Nullable Double income(
            Society society, int age, Activity activity, @Nullable Occupation occupation, StatusPath path) {
        double level = incomeLevel(age, activity, occupation);
        if (level == 0) {
            return null;
        }
        double income =
                society.medianEarnerUsd() * level * StrictMath.exp(spread(society) * path.incomeGivenOccupation());
        return (double) Math.max(10, Math.round(income / 10) * 10);
    }

    /// The middle income of people of that age who do that, relative to the median earner; 0 for those without one.
    static double incomeLevel(int age, Activity activity, @Nullable Occupation occupation) {
        return switch (activity) {
            case EMPLOYED -> (occupation == null ? 1 : occupation.incomeFactor()) * byAge(age);
            case RETIRED -> PENSION;
            case UNEMPLOYED, UNABLE_TO_WORK -> BENEFIT;
            case EARLY_CHILDHOOD, IN_EDUCATION, HOMEMAKING -> 0;
        };
    }

    /// Standard deviation of the logarithm of income among people whose middle income is the same.
    static double spread(Society society) {
        return society.incomeSigma() * SPREAD_WITHIN_OCCUPATION;
    }

    private static double byAge(int age) {
        double years = age - BEST_PAID_AGE;
        return StrictMath.exp(-INCOME_BY_SQUARED_YEARS * years * years);
    }
}
