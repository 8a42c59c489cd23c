package org.personahub.engine.corpus;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RankedChoice;
import org.personahub.engine.random.StreamKey;

/// Draws education, activity, occupation, income and marriage along the status path.
///
/// Each is entered in its table by rank, so the tables' shares are kept, and what came before shows.
final class CareerSampler {

    private static final StreamKey ACTIVITY = StreamKey.of("identity.activity");
    private static final StreamKey MARITAL = StreamKey.of("identity.maritalStatus");

    private static final int SCHOOL_AGE = 6;

    /// The age at which the tables of activity and marital status begin.
    private static final int TABLES_FROM_AGE = 15;

    /// The least age at which the law of nearly every territory lets people marry.
    private static final int LEAST_AGE_AT_MARRIAGE = 16;

    /// How closely main activity follows education: in youth, because who will attain more still learns, and later,
    /// because who has attained more works for pay more often. Set by hand.
    private static final double ACTIVITY_IN_YOUTH = 0.6;

    private static final double ACTIVITY_LATER = 0.2;
    private static final int YOUTH_ENDS = 30;

    /// How much later people with more education marry. Set by hand.
    private static final double MARRIAGE_IN_YOUTH = -0.2;

    private static final int MARRIAGE_EVENS_OUT = 35;

    /// What the retired have, relative to what they earned at best, and what others without work have, relative to the
    /// median earner, where they have anything. Set by hand.
    private static final double PENSION = 0.5;

    private static final double BENEFIT = 0.25;

    /// The spread of benefits, relative to that of incomes. Set by hand.
    private static final double SPREAD_OF_BENEFITS = 0.9;

    /// From here on incomes are rounded to tens; below, that would show in the shares of a poor territory.
    private static final double ROUNDED_FROM = 20_000;

    private final Atlas atlas;
    private final OccupationLadder ladder;
    private final Map<String, Work> works = new ConcurrentHashMap<>();

    CareerSampler(Atlas atlas) {
        this.atlas = atlas;
        this.ladder = new OccupationLadder(atlas.occupations().values());
    }

    Career draw(Stratum stratum, int birthYear, StatusPath path, PersonaStreams streams) {
        Society society = stratum.territory().society();
        int lifetime = society.education(stratum.sex(), birthYear).at(path.education());
        IscedLevel education = IscedLevel.attainedBy(stratum.age(), lifetime);
        Activity activity = activity(society, stratum, path, streams);
        Occupation occupation = occupation(stratum, education, activity, path);
        return new Career(
                education,
                activity,
                activity == Activity.EMPLOYED ? occupation : null,
                activity == Activity.EMPLOYED ? null : occupation,
                income(stratum, education, activity, occupation, path),
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

    /// What the employed do and the retired did; null for all others.
    @Nullable
    Occupation occupation(Stratum stratum, IscedLevel education, Activity activity, StatusPath path) {
        return switch (activity) {
            case EMPLOYED, RETIRED -> occupations(stratum, education.ordinal()).at(path.occupationGivenEducation());
            case EARLY_CHILDHOOD, IN_EDUCATION, UNEMPLOYED, HOMEMAKING, UNABLE_TO_WORK -> null;
        };
    }

    /// What people of a stratum with that level work.
    RankedChoice<Occupation> occupations(Stratum stratum, int isced) {
        return market(stratum.territory()).occupations(stratum.sex(), stratum.age(), isced);
    }

    LabourMarket market(Territory territory) {
        return work(territory).market();
    }

    private Work work(Territory territory) {
        Work known = works.get(territory.code());
        return known != null
                ? known
                : works.computeIfAbsent(
                        territory.code(),
                        _ -> Work.of(
                                ladder,
                                territory,
                                atlas.statusNorms(),
                                atlas.referenceDate().getYear()));
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

    /// Yearly income in international dollars; null for those who have none.
    ///
    /// @param occupation what the employed do or the retired did
    @Nullable
    Double income(
            Stratum stratum,
            IscedLevel education,
            Activity activity,
            @Nullable Occupation occupation,
            StatusPath path) {
        double income = income(stratum, education, activity, occupation, path.incomeBeyond());
        if (income == 0) {
            return null;
        }
        double step = income < ROUNDED_FROM ? 1 : 10;
        return Math.max(step, Math.rint(income / step) * step);
    }

    /// The middle income of people of that stratum and education who do that; 0 for those without one.
    double middleIncome(Stratum stratum, IscedLevel education, Activity activity, @Nullable Occupation occupation) {
        return income(stratum, education, activity, occupation, 0);
    }

    /// Standard deviation of the logarithm of income among people whose middle income is the same.
    double spread(Territory territory, Activity activity) {
        return switch (activity) {
            case EMPLOYED, RETIRED -> work(territory).earnings().spread();
            case UNEMPLOYED, UNABLE_TO_WORK, EARLY_CHILDHOOD, IN_EDUCATION, HOMEMAKING ->
                territory.society().incomeSigma() * SPREAD_OF_BENEFITS;
        };
    }

    private double income(
            Stratum stratum, IscedLevel education, Activity activity, @Nullable Occupation occupation, double beyond) {
        Territory territory = stratum.territory();
        return switch (activity) {
            case EMPLOYED -> earned(territory, education, occupation, stratum.age(), beyond);
            case RETIRED -> PENSION * earned(territory, education, occupation, Earnings.BEST_PAID_AGE, beyond);
            case UNEMPLOYED, UNABLE_TO_WORK ->
                BENEFIT * territory.society().medianEarnerUsd() * StrictMath.exp(spread(territory, activity) * beyond);
            case EARLY_CHILDHOOD, IN_EDUCATION, HOMEMAKING -> 0;
        };
    }

    private double earned(
            Territory territory, IscedLevel education, @Nullable Occupation occupation, int age, double beyond) {
        return work(territory).earnings().income(education.ordinal(), Objects.requireNonNull(occupation), age, beyond);
    }

    /// Work in a territory, made when somebody there first needs it.
    private record Work(LabourMarket market, Earnings earnings) {

        static Work of(OccupationLadder ladder, Territory territory, StatusNorms norms, int year) {
            Workforce workforce = new Workforce(territory, year);
            LabourMarket market = new LabourMarket(ladder, workforce, territory.society(), norms);
            return new Work(market, new Earnings(market, workforce, territory.society(), norms));
        }
    }
}
