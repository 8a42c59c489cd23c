package org.personahub.engine.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.BirthDay;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Settled;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.synthesis.InvalidGivens.Code;
import org.personahub.engine.synthesis.Origins.Proposal;

/// Somebody whose partner is to be completed. They stay as they are, so the partner is the one whom their family names:
/// that sex, year of birth and name, their home, their children.
///
/// @param listed the partner as the family names them
record GivenPartner(Present present, Relative listed) {

    private static final StreamKey BIRTH_DAY = StreamKey.of("completion.partner.birthDate");
    private static final int DRAWS = 200;

    /// Finds the partner of somebody.
    ///
    /// @throws InvalidGivens CONTRADICTION when they have none who lives
    static GivenPartner of(Atlas atlas, Persona persona) {
        Identity identity = persona.identity();
        String who = identity.name().full();
        String reason = switch (identity.maritalStatus()) {
            case NOT_APPLICABLE -> who + " is a child of " + identity.age();
            case NEVER_MARRIED -> who + " is NEVER_MARRIED and lives with nobody";
            case SEPARATED, DIVORCED, WIDOWED -> who + " is " + identity.maritalStatus();
            case MARRIED, COHABITING ->
                persona.family().partner().isEmpty() ? who + " was stored before families were drawn" : "";
        };
        if (!reason.isEmpty()) {
            throw new InvalidGivens(
                    Code.CONTRADICTION,
                    reason + "; give the partnerId of somebody who is MARRIED or COHABITING, or none.");
        }
        return new GivenPartner(
                Present.of(atlas, persona), persona.family().partner().orElseThrow());
    }

    /// What follows of the partner from whom they live with.
    Givens implied() {
        Identity identity = present.persona().identity();
        return Givens.NOTHING
                .with(Part.TERRITORY, identity.territory())
                .with(Part.SEX, listed.sex())
                .with(Part.CITY, identity.city())
                .with(Part.MOTHER_TONGUE, identity.motherTongue().code())
                .with(Part.GIVEN_NAME, listed.given())
                .with(Part.MARITAL_STATUS, identity.maritalStatus());
    }

    /// Why what is given cannot be true of the partner; empty when it can.
    List<String> contradictions(Givens givens, LocalDate asOf) {
        List<String> reasons = new ArrayList<>();
        Givens implied = implied();
        for (Part part : implied.parts()) {
            String is = implied.get(part).orElseThrow();
            givens.get(part)
                    .filter(given -> !given.equalsIgnoreCase(is))
                    .ifPresent(given -> reasons.add(differs(part, is, given)));
        }
        int years = asOf.getYear() - listed.birthYear();
        givens.get(Part.AGE)
                .map(Integer::valueOf)
                .filter(age -> age != years && age != years - 1)
                .ifPresent(age -> reasons.add(differs(Part.AGE, (years - 1) + " or " + years, age.toString())));
        givens.get(Part.BIRTH_DATE)
                .filter(date -> LocalDate.parse(date).getYear() != listed.birthYear())
                .ifPresent(date -> reasons.add(differs(Part.BIRTH_DATE, "in " + listed.birthYear(), date)));
        givens.get(Part.FAMILY_NAME)
                .filter(name -> !listed.full().contains(name))
                .ifPresent(name -> reasons.add(differs(Part.FAMILY_NAME, "that of " + listed.full(), name)));
        return reasons;
    }

    private String differs(Part part, String is, String given) {
        return "The partner of " + present.persona().identity().name().full() + " is " + listed.full() + ", whose "
                + part.input() + " is " + is + " and not " + given + "; leave " + part.input() + " out.";
    }

    /// A day in the listed year that fits the age, if one is given.
    LocalDate birthDate(Atlas atlas, Givens givens, LocalDate asOf, PersonaStreams streams) {
        if (givens.get(Part.BIRTH_DATE).isPresent()) {
            return LocalDate.parse(givens.get(Part.BIRTH_DATE).get());
        }
        RandomStream stream = streams.stream(BIRTH_DAY);
        int age = givens.get(Part.AGE).map(Integer::valueOf).orElse(-1);
        for (int draw = 0; draw < DRAWS; draw++) {
            BirthDay day = atlas.birthDays().pick(stream);
            if (day.isIn(listed.birthYear())) {
                LocalDate date = day.in(listed.birthYear());
                if (age < 0 || Known.completedYears(date, asOf) == age) {
                    return date;
                }
            }
        }
        boolean early = age == asOf.getYear() - listed.birthYear();
        return LocalDate.of(listed.birthYear(), early ? 1 : 12, early ? 1 : 31);
    }

    Proposal proposal(Known known, LocalDate birthDate, LocalDate asOf, PersonName name) {
        Stratum stratum = new Stratum(present.territory(), listed.sex(), Known.completedYears(birthDate, asOf));
        Identity identity = present.persona().identity();
        return new Proposal(
                stratum,
                new Settled(
                        birthDate,
                        Known.city(present.territory(), identity.city()),
                        present.motherTongue(),
                        present.community(),
                        name,
                        null,
                        null,
                        known.education(),
                        null,
                        known.occupation(),
                        known.annualIncomeUsd(),
                        identity.maritalStatus(),
                        null),
                1);
    }

    /// How alike the two are in education, of a partner who was born on that day.
    Homogamy homogamy(LocalDate birthDate) {
        Identity own = present.persona().identity();
        Society society = present.territory().society();
        return new Homogamy(
                society.education(own.sex(), own.birthDate().getYear()),
                society.education(listed.sex(), birthDate.getYear()));
    }

    /// The ISCED level of the one who is given.
    int education() {
        return Integer.parseInt(present.persona().identity().education().code());
    }

    /// The same person in the family that both have: their own parents, brothers and sisters, the given partner, the
    /// children and the home of both.
    Core within(Core core) {
        Persona partner = present.persona();
        Family theirs = partner.family();
        List<Relative> relatives = new ArrayList<>();
        for (Relative relative : core.family().relatives()) {
            if (relative.relation() == Relation.MOTHER || relative.relation() == Relation.FATHER) {
                relatives.add(as(relative.relation(), relative, false));
            }
        }
        Identity of = partner.identity();
        relatives.add(new Relative(
                Relation.PARTNER,
                of.name().given(),
                of.name().full(),
                of.sex(),
                of.birthDate().getYear(),
                null,
                listed.since(),
                null,
                listed.coresident()));
        relatives.addAll(theirs.children());
        for (Relative relative : core.family().siblings()) {
            relatives.add(as(Relation.SIBLING, relative, false));
        }
        relatives.addAll(theirs.of(Relation.GRANDCHILD));
        for (Relative relative : theirs.coresidents()) {
            switch (relative.relation()) {
                case MOTHER, FATHER, SIBLING, GRANDPARENT, OTHER -> relatives.add(as(Relation.OTHER, relative, true));
                default -> {}
            }
        }
        boolean together = listed.coresident() && theirs.household().isPrivate();
        List<Relative> there = together
                ? relatives
                : relatives.stream()
                        .map(relative -> as(relative.relation(), relative, false))
                        .toList();
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                core.education(),
                core.occupation(),
                core.languages(),
                core.identity(),
                core.background(),
                core.traits(),
                new Family(Household.of(there), there));
    }

    private static Relative as(Relation relation, Relative of, boolean coresident) {
        return new Relative(
                relation,
                of.given(),
                of.full(),
                of.sex(),
                of.birthYear(),
                of.deathYear(),
                of.since(),
                of.until(),
                coresident);
    }
}
