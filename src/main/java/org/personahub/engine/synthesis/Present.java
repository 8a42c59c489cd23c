package org.personahub.engine.synthesis;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Settled;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.InvalidGivens.Code;

/// A person as they are, with the entries of the atlas that they were drawn from.
record Present(Persona persona, Territory territory, LanguageShare motherTongue, NameCommunity community) {

    /// Finds a person's entries.
    ///
    /// @throws InvalidGivens ENGINE_MISMATCH when the atlas lacks one that the person was drawn from
    static Present of(Atlas atlas, Persona persona) {
        Identity identity = persona.identity();
        Territory territory = atlas.find(identity.territory()).orElseThrow(Present::anotherAtlas);
        String language = identity.motherTongue().code();
        return new Present(
                persona,
                territory,
                find(
                        territory.motherTongues().values(),
                        share -> share.language().code().equals(language)),
                find(
                        territory.communities().values().stream()
                                .flatMap(communities -> communities.values().stream())
                                .toList(),
                        community -> community.id().equals(identity.name().community())));
    }

    Stratum stratum() {
        return new Stratum(
                territory, persona.identity().sex(), persona.identity().age());
    }

    /// What is true of the person, as if all of it were given.
    Givens givens() {
        return shown(persona);
    }

    /// What is true of a person, as if all of it were given; texts are not among it, since they follow from the rest.
    static Givens shown(Persona persona) {
        Identity identity = persona.identity();
        Coded occupation = identity.occupation();
        return Givens.NOTHING
                .with(Part.TERRITORY, identity.territory())
                .with(Part.SEX, identity.sex())
                .with(Part.AGE, identity.age())
                .with(Part.CITY, identity.city())
                .with(Part.MOTHER_TONGUE, identity.motherTongue().code())
                .with(Part.EDUCATION, identity.education().code())
                .with(Part.OCCUPATION, occupation == null ? null : occupation.code())
                .with(Part.INCOME, identity.annualIncomeUsd())
                .with(Part.MARITAL_STATUS, identity.maritalStatus());
    }

    /// What is settled when those parts are drawn again.
    ///
    /// @param known what is true of the person after the change
    /// @param cleared those of them that do not just follow from others
    Settled settled(Known known, Set<Part> freed, Set<Part> cleared) {
        PersonName name = persona.identity().name();
        boolean sameName = known.givenName() == null
                && known.familyName() == null
                && !freed.contains(Part.GIVEN_NAME)
                && !freed.contains(Part.FAMILY_NAME);
        return new Settled(
                persona.identity().birthDate(),
                known.city() == null ? null : Known.city(territory, known.city()),
                motherTongue,
                community,
                sameName ? name : null,
                known.givenName() != null || freed.contains(Part.GIVEN_NAME) ? known.givenName() : name.given(),
                known.familyName() != null || freed.contains(Part.FAMILY_NAME) ? known.familyName() : name.family(),
                known.education(),
                activity(known, cleared),
                known.occupation(),
                known.annualIncomeUsd(),
                known.maritalStatus(),
                persona.background());
    }

    /// The activity stays, unless what is known now says something else or the occupation itself was cleared.
    private @Nullable Activity activity(Known known, Set<Part> cleared) {
        Activity activity = persona.identity().activity();
        if (known.occupation() != null) {
            return Activity.EMPLOYED;
        }
        boolean earns = persona.identity().annualIncomeUsd() != null;
        boolean wantsAnother = cleared.contains(Part.OCCUPATION) && activity == Activity.EMPLOYED
                || known.annualIncomeUsd() != null && !earns;
        return wantsAnother ? null : activity;
    }

    /// Somebody drawn anew, with all that no change reaches as it was.
    Core keep(Core drawn) {
        Identity now = drawn.identity();
        return new Core(
                drawn.territory(),
                drawn.city(),
                drawn.community(),
                drawn.education(),
                drawn.occupation(),
                persona.contextual().languages(),
                new Identity(
                        now.name(),
                        now.sex(),
                        now.age(),
                        now.birthDate(),
                        now.territory(),
                        now.city(),
                        persona.identity().settlement(),
                        now.motherTongue(),
                        now.maritalStatus(),
                        now.education(),
                        now.activity(),
                        now.occupation(),
                        now.annualIncomeUsd()),
                persona.background(),
                persona.traits(),
                persona.family());
    }

    private static <T> T find(Collection<T> entries, Predicate<T> wanted) {
        return entries.stream().filter(wanted).findFirst().orElseThrow(Present::anotherAtlas);
    }

    private static InvalidGivens anotherAtlas() {
        return new InvalidGivens(
                Code.ENGINE_MISMATCH,
                "The person was made of an atlas that differs from this one; edit them with the version that made them.");
    }
}
