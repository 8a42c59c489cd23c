package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.Provenance;

/// Traits of people of one territory, sex and age, beside what has become of them.
class TraitsInLifeTest {

    private static final double TOLERANCE = 0.03;
    private static final PersonaCorpusGenerator GENERATOR = new PersonaCorpusGenerator(World.ATLAS);
    private static final List<Core> BRITISH = people("GB", Sex.FEMALE, 40);
    private static final List<Core> WORKERS =
            BRITISH.stream().filter(core -> core.occupation() != null).toList();

    private static List<Core> people(String territory, Sex sex, int age) {
        Stratum stratum = new Stratum(World.ATLAS.territory(territory), sex, age);
        Provenance.Draft provenance = AttributeCatalogue.instance().usual().draft();
        return IntStream.range(0, 60_000)
                .mapToObj(TraitSample::streams)
                .map(streams -> GENERATOR.generate(
                        GENERATOR.live(stratum, World.ATLAS.referenceDate(), streams),
                        World.ATLAS.referenceDate(),
                        streams,
                        provenance))
                .toList();
    }

    private static TraitSample traits(List<Core> people) {
        return TraitSample.of(people.stream().map(Core::traits).toList());
    }

    private static double[] values(List<Core> people, ToDoubleFunction<Core> value) {
        return people.stream().mapToDouble(value).toArray();
    }

    private static void assertCorrelations(String outcome, List<Core> people, ToDoubleFunction<Core> value) {
        Table.Row row = TraitSample.rows("trait_outcomes").stream()
                .filter(one -> one.text("outcome").equals(outcome))
                .findAny()
                .orElseThrow();
        for (String big : TraitNorms.TRAITS) {
            assertThat(TraitSample.correlation(traits(people).z("big_five", big), values(people, value)))
                    .as(big)
                    .isCloseTo(row.real("r_" + big), within(TOLERANCE));
        }
    }

    @Test
    void whoHasMoreEducationDiffersInTraitsAsPublished() {
        assertCorrelations("education", BRITISH, Core::education);
    }

    @Test
    void whoHasEducatedParentsDiffersInTraitsAsPublished() {
        assertCorrelations(
                "parent_education", BRITISH, core -> core.background().parentalStatus());
    }

    @ParameterizedTest
    @CsvSource({"GB, FEMALE", "NE, MALE", "IN, FEMALE"})
    void allTogetherKeepMeansVariancesAndCorrelations(String territory, Sex sex) {
        List<Core> people = territory.equals("GB") ? BRITISH : people(territory, sex, 40);
        TraitSample sample = traits(people);
        double[] mean = new BigFiveMeans(World.ATLAS.traitNorms()).of(sex, 40);
        for (int i = 0; i < mean.length; i++) {
            double[] z = sample.z("big_five", TraitNorms.TRAITS.get(i));
            assertThat(TraitSample.mean(z)).isCloseTo(mean[i], within(TOLERANCE));
            assertThat(TraitSample.deviation(z)).isCloseTo(1, within(TOLERANCE));
        }
        TraitSample.rows("big_five_correlations")
                .forEach(row -> assertThat(TraitSample.correlation(
                                sample.z("big_five", row.text("trait_a")), sample.z("big_five", row.text("trait_b"))))
                        .as(row.text("trait_a") + " with " + row.text("trait_b"))
                        .isCloseTo(row.real("observed_r"), within(TOLERANCE)));
    }

    @Test
    void interestsOfThoseAtWorkKeepTheirCorrelations() {
        TraitSample sample = traits(WORKERS);
        TraitSample.rows("trait_intercorrelations").stream()
                .filter(row -> row.text("family").equals("interests"))
                .forEach(row -> assertThat(TraitSample.correlation(
                                sample.z("interests", row.text("trait_a")), sample.z("interests", row.text("trait_b"))))
                        .as(row.text("trait_a") + " with " + row.text("trait_b"))
                        .isCloseTo(row.real("r"), within(0.05)));
        TraitSample.rows("trait_loadings").stream()
                .filter(row -> row.text("family").equals("interests"))
                .forEach(row -> TraitNorms.TRAITS.stream()
                        .filter(big -> row.optionalText("r_" + big) != null)
                        .forEach(big -> assertThat(TraitSample.correlation(
                                        sample.z("interests", row.text("trait")), sample.z("big_five", big)))
                                .as(row.text("trait") + " with " + big)
                                .isCloseTo(row.real("r_" + big), within(0.05))));
        for (Interest interest : Interest.values()) {
            double[] ofWorkers = sample.z("interests", interest.name().toLowerCase(Locale.ROOT));
            double[] ofAll = traits(BRITISH).z("interests", interest.name().toLowerCase(Locale.ROOT));
            assertThat(TraitSample.deviation(ofWorkers)).isCloseTo(1, within(0.05));
            assertThat(TraitSample.mean(ofWorkers)).isCloseTo(TraitSample.mean(ofAll), within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({"222, SOCIAL", "72, REALISTIC", "41, CONVENTIONAL", "52, ENTERPRISING"})
    void peopleLikeWhatTheirOccupationServes(String code, Interest interest) {
        List<Core> inOccupation = WORKERS.stream()
                .filter(core -> Objects.requireNonNull(core.occupation()).code().startsWith(code))
                .toList();

        assertThat(inOccupation).hasSizeGreaterThan(100);
        assertThat(mean(inOccupation, interest)).isGreaterThan(mean(WORKERS, interest) + 0.3);
    }

    private static double mean(List<Core> people, Interest interest) {
        return Arrays.stream(values(people, core -> core.traits().interests().of(interest)))
                        .average()
                        .orElseThrow()
                / 10;
    }

    @Test
    void everyOccupationServesTwoInterests() {
        Vocations vocations = TraitSample.MODEL.vocations();
        for (Occupation occupation : World.ATLAS.occupations().values()) {
            assertThat(vocations.profile(occupation.code()))
                    .contains(1.0)
                    .contains(0.5)
                    .satisfies(
                            profile -> assertThat(Arrays.stream(profile).sum()).isEqualTo(1.5));
        }
    }

    @Test
    void everyTerritoryLetsOccupationsTellOfInterests() {
        CareerSampler careers = new CareerSampler(World.ATLAS);
        int year = World.ATLAS.referenceDate().getYear();
        for (Territory territory : World.ATLAS.territories()) {
            for (Sex sex : Sex.values()) {
                Vocation vocation = TraitSample.MODEL.vocations().of(careers.market(territory), territory, sex, year);
                assertThat(vocation.strength()).as(territory.code() + " " + sex).isEqualTo(1);
            }
        }
    }
}
