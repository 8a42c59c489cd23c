package org.personahub.engine.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.BirthDay;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Source;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.family.FamilySampler;
import org.personahub.engine.corpus.family.Subject;
import org.personahub.engine.corpus.naming.Bearer;
import org.personahub.engine.corpus.naming.NamingCustoms;
import org.personahub.engine.corpus.naming.Stated;
import org.personahub.engine.persona.AttributeKind;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.Origin;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.PersonaLayout;
import org.personahub.engine.persona.Provenance;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The second agent: draws who a person is, given the stratum they belong to.
///
/// Everything is drawn conditionally on what it depends on in life: education on birth year, territory and sex; main
/// activity on age, sex and education; occupation on education and sex; income on occupation; the name on the
/// community.
public final class PersonaCorpusGenerator {

    private static final StreamKey BIRTH_DAY = StreamKey.of("identity.birthDate");
    private static final StreamKey CITY = StreamKey.of("identity.city");
    private static final StreamKey SETTLEMENT = StreamKey.of("identity.settlement");
    private static final StreamKey MOTHER_TONGUE = StreamKey.of("identity.motherTongue");
    private static final StreamKey COMMUNITY = StreamKey.of("identity.name.community");

    private static final int[] LEAVES_STRATUM = {PersonaLayout.leaf("identity.sex"), PersonaLayout.leaf("identity.age")
    };
    private static final int[] LEAVES_LANGUAGE = {
        PersonaLayout.leaf("identity.motherTongue"), PersonaLayout.leaf("contextual.languages")
    };
    private static final int[] LEAVES_NAME = {
        PersonaLayout.leaf("identity.name.given"),
        PersonaLayout.leaf("identity.name.family"),
        PersonaLayout.leaf("identity.name.full"),
        PersonaLayout.leaf("identity.name.native")
    };

    private final Atlas atlas;
    private final NamingCustoms customs;
    private final CareerSampler careers;
    private final SettledCareers settledCareers;
    private final FamilySampler families;
    private final TraitModel traits;

    /// By sex, then by territory.
    private final List<Map<String, Vocation>> vocations = List.of(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    /// A generator that draws from that atlas.
    public PersonaCorpusGenerator(Atlas atlas) {
        this.atlas = atlas;
        this.customs = NamingCustoms.load();
        this.careers = new CareerSampler(atlas);
        this.settledCareers = new SettledCareers(atlas.statusNorms(), careers);
        this.families = new FamilySampler(customs);
        this.traits = new TraitModel(atlas.traitNorms(), atlas.statusNorms());
    }

    /// Draws how far somebody has come in life, and nothing else.
    ///
    /// @param stratum territory, sex and age, which are given
    /// @param asOf the day the age is counted at
    /// @param streams of the identity stage
    public LifeCourse live(Stratum stratum, LocalDate asOf, PersonaStreams streams) {
        LocalDate birthDate = birthDate(asOf, stratum.age(), streams);
        return live(stratum, birthDate, StatusPath.draw(atlas.statusNorms(), streams), streams);
    }

    /// The course of a life that has come so far: the one that was drawn where it has come to the same but for the
    /// marital status, else one drawn around what is known.
    ///
    /// @param streams of the identity stage
    public LifeCourse live(Demographics known, LifeCourse drawn, PersonaStreams streams) {
        LifeCourse lived = drawn.with(known.maritalStatus());
        if (lived.demographics().equals(known)) {
            return lived;
        }
        Stratum stratum = new Stratum(known.territory(), known.sex(), known.age());
        IscedLevel education = IscedLevel.values()[known.education()];
        StatusPath path = settledCareers
                .draw(stratum, known.birthDate().getYear(), Settled.career(known), streams)
                .map(SettledCareers.Drawn::path)
                .orElseGet(() -> StatusPath.draw(atlas.statusNorms(), streams));
        Occupation former = known.activity() == Activity.RETIRED
                ? careers.occupation(stratum, education, known.activity(), path)
                : null;
        Career career = new Career(
                education,
                known.activity(),
                known.occupation(),
                former,
                known.annualIncomeUsd(),
                known.maritalStatus());
        return new LifeCourse(stratum, known.birthDate(), path, career);
    }

    private LifeCourse live(Stratum stratum, LocalDate birthDate, StatusPath path, PersonaStreams streams) {
        return new LifeCourse(stratum, birthDate, path, careers.draw(stratum, birthDate.getYear(), path, streams));
    }

    /// Draws identity and traits around a course of life.
    ///
    /// @param asOf the day the age is counted at
    /// @param streams of the identity stage
    /// @param provenance takes what differs from the usual provenance
    public Core generate(LifeCourse life, LocalDate asOf, PersonaStreams streams, Provenance.Draft provenance) {
        return generate(life, asOf, Settled.NOTHING, streams, provenance);
    }

    /// The naming customs.
    public NamingCustoms customs() {
        return customs;
    }

    /// The traits of somebody who has lived so.
    ///
    /// @param streams of the identity stage
    public Traits traits(LifeCourse life, PersonaStreams streams) {
        return traits(life.stratum(), life.birthDate().getYear(), life.path(), life.career(), streams);
    }

    /// How probable what is settled of a career is among the people of a stratum.
    public double likelihood(Stratum stratum, int birthYear, Settled settled) {
        return settledCareers.likelihood(stratum, birthYear, settled);
    }

    /// The name of somebody's partner, taken apart as the custom of the community does.
    ///
    /// @param partner as the family of the other names them
    /// @param other whose partner they are
    /// @param streams of the partner
    public PersonName named(
            NameCommunity community, Relative partner, Identity other, LocalDate asOf, PersonaStreams streams) {
        Bearer bearer = new Bearer(
                partner.sex(), partner.birthYear(), asOf.getYear() - partner.birthYear(), other.maritalStatus());
        PersonName of = other.name();
        String family = of.familyAtBirth() != null ? of.familyAtBirth() : of.family();
        return customs.known(community, bearer, partner.given(), partner.full(), family, streams);
    }

    /// Draws what is not settled of identity and traits, given what is.
    ///
    /// @return empty when nobody of that stratum can have what is settled
    public Optional<Drawn> generate(
            Stratum stratum, LocalDate asOf, Settled settled, PersonaStreams streams, Provenance.Draft provenance) {
        LocalDate birthDate = or(settled.birthDate(), () -> birthDate(asOf, stratum.age(), streams));
        if (!settled.anyCareer()) {
            StatusPath path = StatusPath.draw(atlas.statusNorms(), streams);
            LifeCourse free = live(stratum, birthDate, path, streams);
            return Optional.of(new Drawn(generate(free, asOf, settled, streams, provenance), 1));
        }
        return settledCareers
                .draw(stratum, birthDate.getYear(), settled, streams)
                .map(lived -> new Drawn(
                        generate(
                                new LifeCourse(stratum, birthDate, lived.path(), lived.career()),
                                asOf,
                                settled,
                                streams,
                                provenance),
                        lived.likelihood()));
    }

    private Core generate(
            LifeCourse life, LocalDate asOf, Settled settled, PersonaStreams streams, Provenance.Draft provenance) {
        Stratum stratum = life.stratum();
        Territory territory = stratum.territory();
        LocalDate birthDate = life.birthDate();
        int birthYear = birthDate.getYear();
        City city = or(settled.city(), () -> territory.cities().pick(streams.stream(CITY)));
        LanguageShare motherTongue =
                or(settled.motherTongue(), () -> territory.motherTongues().pick(streams.stream(MOTHER_TONGUE)));
        NameCommunity community = or(
                settled.community(),
                () -> territory.communities(motherTongue.language()).pick(streams.stream(COMMUNITY)));
        Career career = life.career();
        Bearer bearer =
                new Bearer(stratum.sex(), birthYear, stratum.age(), career.maritalStatus(), birthDate.getDayOfWeek());
        Stated stated = new Stated(settled.givenName(), settled.familyName());
        PersonName name = or(settled.name(), () -> customs.name(community, bearer, stated, streams));
        Family family = families.draw(
                subject(stratum, birthYear, career, asOf),
                community,
                settled.name() == null
                        ? customs.lineage(community, bearer, stated, streams)
                        : customs.lineage(community, bearer, settled.name(), streams),
                streams);
        Settlement settlement =
                streams.stream(SETTLEMENT).chance(territory.urbanShare()) ? Settlement.URBAN : Settlement.RURAL;
        Rooted rooted = new Rooted(city, settlement, motherTongue, community, name, List.of(), family);
        return generate(life, rooted, streams, provenance);
    }

    /// Draws what is left of somebody whose place, people and course of life are settled.
    ///
    /// @param streams of the identity stage
    /// @param provenance takes what differs from the usual provenance
    public Core generate(LifeCourse life, Rooted rooted, PersonaStreams streams, Provenance.Draft provenance) {
        Stratum stratum = life.stratum();
        Territory territory = stratum.territory();
        int age = stratum.age();
        StatusPath path = life.path();
        Career career = life.career();
        LanguageShare motherTongue = rooted.motherTongue();
        Occupation occupation = career.occupation();
        List<LanguageUse> languages = SpokenLanguages.of(territory, rooted, age, streams);
        Identity identity = new Identity(
                rooted.name(),
                stratum.sex(),
                age,
                life.birthDate(),
                territory.code(),
                rooted.city().name(),
                rooted.settlement(),
                new Coded(
                        motherTongue.language().code(),
                        Coded.BCP_47,
                        motherTongue.language().label()),
                career.maritalStatus(),
                career.education().coded(),
                career.activity(),
                coded(occupation),
                career.annualIncomeUsd());
        say(provenance, territory.grounding().ages(), LEAVES_STRATUM);
        say(provenance, motherTongue.source(), LEAVES_LANGUAGE);
        say(provenance, rooted.community().source(), LEAVES_NAME);
        return new Core(
                territory,
                rooted.city(),
                rooted.community(),
                career.education().ordinal(),
                occupation,
                languages,
                identity,
                path.background().withFormerOccupation(coded(career.formerOccupation())),
                traits(stratum, life.birthDate().getYear(), path, career, streams),
                rooted.family());
    }

    private static Subject subject(Stratum stratum, int birthYear, Career career, LocalDate asOf) {
        return new Subject(
                stratum.territory(),
                stratum.sex(),
                birthYear,
                stratum.age(),
                career.maritalStatus(),
                career.education().ordinal(),
                career.activity() == Activity.IN_EDUCATION,
                asOf.getYear());
    }

    /// Traits come after the career, so that the tables of careers stay as they are and the traits agree with it.
    private Traits traits(Stratum stratum, int birthYear, StatusPath path, Career career, PersonaStreams streams) {
        Schooling.Standing standing =
                traits.schooling().standing(stratum.territory().society().education(stratum.sex(), birthYear), path);
        Occupation occupation = career.occupation();
        return occupation == null
                ? traits.draw(stratum.sex(), stratum.age(), standing, streams)
                : traits.draw(
                        stratum.sex(),
                        stratum.age(),
                        standing,
                        vocation(stratum.territory(), stratum.sex()),
                        occupation,
                        career.education().ordinal(),
                        streams);
    }

    private Vocation vocation(Territory territory, Sex sex) {
        Map<String, Vocation> known = vocations.get(sex.ordinal());
        Vocation found = known.get(territory.code());
        return found != null
                ? found
                : known.computeIfAbsent(
                        territory.code(),
                        _ -> traits.vocations()
                                .of(
                                        careers.market(territory),
                                        territory,
                                        sex,
                                        atlas.referenceDate().getYear()));
    }

    private static <T> T or(@Nullable T settled, Supplier<T> drawn) {
        return settled != null ? settled : drawn.get();
    }

    private static @Nullable Coded coded(@Nullable Occupation occupation) {
        return occupation == null ? null : new Coded(occupation.code(), Coded.ISCO_08, occupation.label());
    }

    private LocalDate birthDate(LocalDate asOf, int age, PersonaStreams streams) {
        BirthDay day = atlas.birthDays().pick(streams.stream(BIRTH_DAY));
        boolean hadBirthdayThisYear = !day.isAfter(asOf);
        int year = asOf.getYear() - age - (hadBirthdayThisYear ? 0 : 1);
        if (day.isIn(year)) {
            return day.in(year);
        }
        // A 29 February in a common year moves to the side that leaves the age on the asOf date as it is.
        return hadBirthdayThisYear ? LocalDate.of(year, 2, 28) : LocalDate.of(year, 3, 1);
    }

    private static void say(Provenance.Draft provenance, Source source, int... leaves) {
        provenance.set(
                leaves, new Origin(source.sourced() ? AttributeKind.SOURCED : AttributeKind.MODELLED, source.id()));
    }

    /// Somebody drawn around what is settled.
    ///
    /// @param likelihood how probable what is settled of the career is, given all that was drawn before it
    public record Drawn(Core core, double likelihood) {}
}
