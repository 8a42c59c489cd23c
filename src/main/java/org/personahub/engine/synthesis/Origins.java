package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.AgeStructure;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Settled;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.random.Weighted;

/// Where somebody of whom something is known may come from: each territory, sex, mother tongue and name community, as
/// probable as what is known makes it.
///
/// Ages are drawn given the origin, so that a rare career does not have to be waited for.
final class Origins {

    private static final StreamKey ORIGIN = StreamKey.of("completion.origin");
    private static final StreamKey AGE = StreamKey.of("completion.age");

    /// A name that no list has is possible everywhere alike, and an age that a small territory has nobody of as well.
    private static final double UNLISTED = 1e-9;

    private static final double NOBODY = 1e-3;

    /// Years of birth that stand for all of them where the age is not known.
    private static final int FIRST_YEAR = 1930;

    private static final int YEARS_APART = 10;

    private final Known known;
    private final int year;
    private final PersonaCorpusGenerator generator;
    private final Map<NameCommunity, double[]> names = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final @Nullable Weighted<Origin> chosen;

    /// @param year of the day that ages are counted at
    Origins(Known known, int year, PersonaCorpusGenerator generator) {
        this.known = known;
        this.year = year;
        this.generator = generator;
        known.territories().forEach(this::add);
        this.chosen = origins.isEmpty() ? null : Weighted.of(origins, Origin::weight);
    }

    /// Somebody to be drawn; empty when nobody can be.
    Optional<Proposal> propose(PersonaStreams streams) {
        if (chosen == null) {
            return Optional.empty();
        }
        Origin origin = chosen.pick(streams.stream(ORIGIN));
        Settled settled = settled(origin);
        Integer age = known.age();
        if (age != null) {
            return Optional.of(
                    new Proposal(new Stratum(origin.territory(), origin.sex(), age), settled, named(origin, age)));
        }
        double[] people = new double[AgeStructure.AGES];
        double[] likelihood = new double[AgeStructure.AGES];
        double all = 0;
        double fitting = 0;
        for (int each = 0; each < AgeStructure.AGES; each++) {
            people[each] = origin.territory().ages().people(origin.sex(), each);
            Stratum stratum = new Stratum(origin.territory(), origin.sex(), each);
            likelihood[each] = generator.likelihood(stratum, year - each, settled);
            all += people[each];
            fitting += people[each] * likelihood[each];
        }
        if (!(fitting > 0)) {
            return Optional.empty();
        }
        double left = streams.stream(AGE).uniform() * fitting;
        int drawn = -1;
        for (int each = 0; each < AgeStructure.AGES && left >= 0; each++) {
            if (people[each] * likelihood[each] > 0) {
                drawn = each;
                left -= people[each] * likelihood[each];
            }
        }
        return Optional.of(new Proposal(
                new Stratum(origin.territory(), origin.sex(), drawn),
                settled,
                named(origin, drawn) * fitting / all / likelihood[drawn]));
    }

    private void add(Territory territory) {
        City city = known.city() == null ? null : Known.city(territory, known.city());
        double cityShare = city == null ? 1 : territory.cities().share(city::equals);
        for (LanguageShare language : territory.motherTongues().values()) {
            if (known.motherTongue() != null
                    && !known.motherTongue().equals(language.language().code())) {
                continue;
            }
            double speaking = cityShare * territory.motherTongues().share(language::equals);
            Weighted<NameCommunity> communities = territory.communities(language.language());
            for (NameCommunity community : communities.values()) {
                double share = speaking * communities.share(community::equals);
                for (Sex sex : Sex.values()) {
                    if (known.sex() == null || known.sex() == sex) {
                        double weight = people(territory, sex) * share * names(community)[sex.ordinal()];
                        origins.add(new Origin(territory, sex, language, community, city, weight));
                    }
                }
            }
        }
    }

    private double people(Territory territory, Sex sex) {
        Integer age = known.age();
        return age == null
                ? territory.ages().people(sex, 0, AgeStructure.AGES)
                : territory.ages().people(sex, age) + NOBODY;
    }

    /// How probable the names that are given are in a community, for each sex, over all years of birth.
    private double[] names(NameCommunity community) {
        return names.computeIfAbsent(community, _ -> {
            double[] bySex = new double[Sex.values().length];
            for (Sex sex : Sex.values()) {
                double sum = 0;
                int years = 0;
                for (int born = FIRST_YEAR; born <= year; born += YEARS_APART) {
                    sum += given(community, sex, born);
                    years++;
                }
                bySex[sex.ordinal()] = sum / years * family(community, sex);
            }
            return bySex;
        });
    }

    private double given(NameCommunity community, Sex sex, int born) {
        String name = known.givenName();
        return name == null
                ? 1
                : community.given(sex).of(born).share(listed -> listed.latin().equals(name)) + UNLISTED;
    }

    private double family(NameCommunity community, Sex sex) {
        String name = known.familyName();
        return name == null
                ? 1
                : community
                                .families()
                                .map(names -> names.share(listed ->
                                        (sex == Sex.FEMALE ? listed.feminine() : listed.latin()).equals(name)))
                                .orElse(0.0)
                        + UNLISTED;
    }

    /// How much more probable the given name is at that age than at any.
    private double named(Origin origin, int age) {
        double always = names(origin.community())[origin.sex().ordinal()];
        return given(origin.community(), origin.sex(), year - age) * family(origin.community(), origin.sex()) / always;
    }

    private Settled settled(Origin origin) {
        return new Settled(
                known.birthDate(),
                origin.city(),
                origin.motherTongue(),
                origin.community(),
                null,
                known.givenName(),
                known.familyName(),
                known.education(),
                null,
                known.occupation(),
                known.annualIncomeUsd(),
                known.maritalStatus(),
                null);
    }

    private record Origin(
            Territory territory,
            Sex sex,
            LanguageShare motherTongue,
            NameCommunity community,
            @Nullable City city,
            double weight) {}

    /// Somebody to be drawn.
    ///
    /// @param correction how much more probable the stratum is, given what is known, than it was to be proposed
    record Proposal(Stratum stratum, Settled settled, double correction) {}
}
