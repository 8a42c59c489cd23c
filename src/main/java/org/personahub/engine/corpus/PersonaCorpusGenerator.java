package org.personahub.engine.corpus;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.Source;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.AttributeKind;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.Origin;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.PersonaLayout;
import org.personahub.engine.persona.Provenance;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.random.Weighted;

/// The second agent: draws who a person is, given the stratum they belong to.
///
/// Everything is drawn conditionally on what it depends on in life: education on birth year, territory and sex; main
/// activity on age and sex; occupation on education and sex; income on occupation; the name on the community.
public final class PersonaCorpusGenerator {

    private static final StreamKey BIRTH_DAY = StreamKey.of("identity.birthDate");
    private static final StreamKey CITY = StreamKey.of("identity.city");
    private static final StreamKey SETTLEMENT = StreamKey.of("identity.settlement");
    private static final StreamKey MOTHER_TONGUE = StreamKey.of("identity.motherTongue");
    private static final StreamKey COMMUNITY = StreamKey.of("identity.name.community");
    private static final StreamKey ALSO_SPOKEN = StreamKey.of("contextual.languages");
    private static final StreamKey EDUCATION = StreamKey.of("identity.education");
    private static final StreamKey ACTIVITY = StreamKey.of("identity.activity");
    private static final StreamKey OCCUPATION = StreamKey.of("identity.occupation");
    private static final StreamKey INCOME = StreamKey.of("identity.annualIncomeUsd");
    private static final StreamKey MARITAL = StreamKey.of("identity.maritalStatus");

    private static final int LEAF_MOTHER_TONGUE = PersonaLayout.leaf("identity.motherTongue");
    private static final int LEAF_LANGUAGES = PersonaLayout.leaf("contextual.languages");
    private static final int[] LEAVES_NAME = {
        PersonaLayout.leaf("identity.name.given"),
        PersonaLayout.leaf("identity.name.family"),
        PersonaLayout.leaf("identity.name.full"),
        PersonaLayout.leaf("identity.name.native")
    };

    private static final int SCHOOL_AGE = 6;

    /// The age at which the tables of activity and marital status begin.
    private static final int TABLES_FROM_AGE = 15;

    /// The least age at which the law of nearly every territory lets people marry.
    private static final int LEAST_AGE_AT_MARRIAGE = 16;

    private static final int MOST_DRAWS = 16;

    /// The share of the spread of incomes that remains within an occupation.
    private static final double SPREAD_WITHIN_OCCUPATION = 0.6;

    /// What those without work have, relative to the median earner, where they have anything.
    private static final double PENSION = 0.5;

    private static final double BENEFIT = 0.25;

    private static final double SPEAKS_NOTHING_ELSE_BELOW_AGE = 5;

    private final Atlas atlas;
    private final NamingCustoms customs;
    private final TraitModel traits;

    /// A generator that draws from that atlas.
    public PersonaCorpusGenerator(Atlas atlas) {
        this.atlas = atlas;
        this.customs = new NamingCustoms(Patronymics.load());
        this.traits = new TraitModel(atlas.traitNorms());
    }

    /// Draws identity and traits.
    ///
    /// @param stratum territory, sex and age, which are given
    /// @param asOf the day the age is counted at
    /// @param streams of the identity stage
    /// @param provenance takes what differs from the usual provenance
    public Core generate(Stratum stratum, LocalDate asOf, PersonaStreams streams, Provenance.Draft provenance) {
        Territory territory = stratum.territory();
        Society society = territory.society();
        int age = stratum.age();
        LocalDate birthDate = birthDate(asOf, age, streams);
        int birthYear = birthDate.getYear();
        City city = territory.cities().pick(streams.stream(CITY));
        LanguageShare motherTongue = territory.motherTongues().pick(streams.stream(MOTHER_TONGUE));
        NameCommunity community = territory.communities(motherTongue.language()).pick(streams.stream(COMMUNITY));
        PersonName name = customs.name(community, stratum.sex(), birthYear, age, streams);
        int lifetimeEducation = society.education(stratum.sex(), birthYear).pick(streams.stream(EDUCATION));
        IscedLevel education = IscedLevel.attainedBy(age, lifetimeEducation);
        Activity activity = activity(society, stratum, streams);
        Occupation occupation = activity == Activity.EMPLOYED ? occupation(society, stratum, education, streams) : null;
        List<LanguageUse> languages = languages(territory, motherTongue, age, streams);
        Identity identity = new Identity(
                name,
                stratum.sex(),
                age,
                birthDate,
                territory.code(),
                city.name(),
                streams.stream(SETTLEMENT).chance(territory.urbanShare()) ? Settlement.URBAN : Settlement.RURAL,
                new Coded(
                        motherTongue.language().code(),
                        Coded.BCP_47,
                        motherTongue.language().label()),
                marital(society, stratum, streams),
                education.coded(),
                activity,
                occupation == null ? null : new Coded(occupation.code(), Coded.ISCO_08, occupation.label()),
                income(society, activity, occupation, streams));
        say(provenance, motherTongue.source(), LEAF_MOTHER_TONGUE, LEAF_LANGUAGES);
        say(provenance, community.source(), LEAVES_NAME);
        return new Core(
                territory,
                city,
                community,
                education.ordinal(),
                occupation,
                languages,
                identity,
                traits.draw(stratum.sex(), age, streams));
    }

    private LocalDate birthDate(LocalDate asOf, int age, PersonaStreams streams) {
        MonthDay day = atlas.birthDays().pick(streams.stream(BIRTH_DAY));
        boolean hadBirthdayThisYear = !day.isAfter(MonthDay.from(asOf));
        int year = asOf.getYear() - age - (hadBirthdayThisYear ? 0 : 1);
        if (day.isValidYear(year)) {
            return day.atYear(year);
        }
        // A 29 February in a common year moves to the side that leaves the age on the asOf date as it is.
        return hadBirthdayThisYear ? LocalDate.of(year, 2, 28) : LocalDate.of(year, 3, 1);
    }

    private static Activity activity(Society society, Stratum stratum, PersonaStreams streams) {
        if (stratum.age() < SCHOOL_AGE) {
            return Activity.EARLY_CHILDHOOD;
        }
        if (stratum.age() < TABLES_FROM_AGE) {
            return Activity.IN_EDUCATION;
        }
        return society.activity(stratum.sex(), stratum.age()).pick(streams.stream(ACTIVITY));
    }

    /// An occupation that takes no longer to learn than somebody has lived; the last of a few draws when none does.
    private static Occupation occupation(
            Society society, Stratum stratum, IscedLevel education, PersonaStreams streams) {
        Weighted<Occupation> choice = society.occupations(stratum.sex(), education.ordinal());
        RandomStream stream = streams.stream(OCCUPATION);
        Occupation occupation = choice.pick(stream);
        for (int draw = 1; draw < MOST_DRAWS && stratum.age() < usualAge(occupation); draw++) {
            occupation = choice.pick(stream);
        }
        return occupation;
    }

    private static int usualAge(Occupation occupation) {
        return switch (occupation.skillLevel()) {
            case 4 -> 22;
            case 3 -> 20;
            default -> TABLES_FROM_AGE;
        };
    }

    private static MaritalStatus marital(Society society, Stratum stratum, PersonaStreams streams) {
        if (stratum.age() < TABLES_FROM_AGE) {
            return MaritalStatus.NOT_APPLICABLE;
        }
        return stratum.age() < LEAST_AGE_AT_MARRIAGE
                ? MaritalStatus.NEVER_MARRIED
                : society.marital(stratum.sex(), stratum.age()).pick(streams.stream(MARITAL));
    }

    private static @Nullable Double income(
            Society society, Activity activity, @Nullable Occupation occupation, PersonaStreams streams) {
        double level = switch (activity) {
            case EMPLOYED -> occupation == null ? 1 : occupation.incomeFactor();
            case RETIRED -> PENSION;
            case UNEMPLOYED, UNABLE_TO_WORK -> BENEFIT;
            case EARLY_CHILDHOOD, IN_EDUCATION, HOMEMAKING -> 0;
        };
        if (level == 0) {
            return null;
        }
        double spread = society.incomeSigma() * SPREAD_WITHIN_OCCUPATION;
        double income = society.medianEarnerUsd()
                * level
                * StrictMath.exp(spread * streams.stream(INCOME).normal());
        return (double) Math.max(10, Math.round(income / 10) * 10);
    }

    private static List<LanguageUse> languages(
            Territory territory, LanguageShare motherTongue, int age, PersonaStreams streams) {
        List<LanguageUse> uses = new ArrayList<>();
        uses.add(new LanguageUse(
                motherTongue.language().code(), motherTongue.language().label(), true));
        if (age < SPEAKS_NOTHING_ELSE_BELOW_AGE) {
            return List.copyOf(uses);
        }
        RandomStream stream = streams.stream(ALSO_SPOKEN);
        for (LanguageShare share : territory.alsoSpoken()) {
            boolean speaks = stream.chance(share.share());
            if (speaks && !share.language().equals(motherTongue.language())) {
                uses.add(new LanguageUse(
                        share.language().code(), share.language().label(), false));
            }
        }
        return List.copyOf(uses);
    }

    private static void say(Provenance.Draft provenance, Source source, int... leaves) {
        Origin origin = new Origin(source.sourced() ? AttributeKind.SOURCED : AttributeKind.MODELLED, source.id());
        for (int leaf : leaves) {
            provenance.set(leaf, origin);
        }
    }
}
