package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relative;

class GivenPartnerTest {

    private static final Completion COMPLETION = new Completion(World.ATLAS, World.ARCHITECT, World.SYNTHESIS);

    /// Spouses' similarity in education, recalled after Horwitz et al. 2023.
    private static final double EDUCATION = 0.55;

    private static final double TOLERANCE = 0.05;

    private static final Set<String> WITH_NATIVE_FORM = Table.read("/atlas/family_names.tsv").rows().stream()
            .filter(row -> row.optionalText("native") != null)
            .flatMap(row -> Stream.of(row.optionalText("name"), row.optionalText("feminine"))
                    .map(name -> row.text("community") + " " + name))
            .collect(Collectors.toSet());

    private static List<Couple> couples(String territory, int people, int minAge) {
        Corpus corpus = World.corpus(Requirements.ofSize(people)
                .withSeed(5)
                .withAges(minAge, 69)
                .withTerritories(List.of(new TerritoryShare(territory, null)))
                .withComplexity(Complexity.BASIC));
        List<Couple> couples = new ArrayList<>();
        LongStream.range(0, people)
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .filter(persona ->
                        persona.family().partner().filter(Relative::alive).isPresent())
                .forEach(persona -> {
                    Blueprint blueprint = COMPLETION.blueprint(
                            COMPLETION.asPartner(Givens.NOTHING, persona), (long) couples.size(), Complexity.BASIC);
                    couples.add(new Couple(
                            persona,
                            COMPLETION
                                    .complete(Givens.NOTHING, persona, blueprint)
                                    .persona()));
                });
        return couples;
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "JP", "IN", "EG", "GR", "KR", "BG"})
    void aCompletedPartnerHasANameInTheScriptOfTheirs(String territory) {
        List<Couple> couples = couples(territory, 60, 18).stream()
                .filter(couple -> couple.one().identity().name().nativeScript() != null)
                .toList();

        assertThat(couples.size()).isGreaterThan(15);
        assertThat(couples.stream()
                        .map(Couple::other)
                        .filter(partner -> !hasScriptIfAnybodyHas(partner))
                        .map(partner -> partner.identity().name().full()))
                .hasSizeLessThanOrEqualTo(couples.size() / 10);
        assertThat(couples.stream()
                        .filter(couple -> couple.other().identity().name().script() != null)
                        .filter(couple -> !Objects.equals(
                                couple.one().identity().name().script(),
                                couple.other().identity().name().script()))
                        .map(couple -> couple.other().identity().name().full()))
                .isEmpty();
    }

    /// Of some family names the lists have no native form.
    private static boolean hasScriptIfAnybodyHas(Persona partner) {
        PersonName name = partner.identity().name();
        return name.nativeScript() != null || !WITH_NATIVE_FORM.contains(name.community() + " " + name.family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "JP", "DE", "US"})
    void aWifeWithHerHusbandsNameHadAnotherAtBirth(String territory) {
        List<PersonName> wives = couples(territory, 80, 30).stream()
                .filter(couple -> couple.other().identity().sex() == Sex.FEMALE)
                .filter(couple -> couple.sameFamilyName(territory))
                .map(couple -> couple.other().identity().name())
                .toList();

        assertThat(wives).hasSizeGreaterThan(8);
        assertThat(wives)
                .filteredOn(name -> name.familyAtBirth() != null)
                .hasSizeGreaterThanOrEqualTo(wives.size() * 9 / 10)
                .allSatisfy(name -> assertThat(name.familyAtBirth()).isNotEqualTo(name.family()));
    }

    /// His level with hers: where women had less schooling than men, that of either with the other is another figure.
    @ParameterizedTest
    @ValueSource(strings = {"DE", "NG", "IN"})
    void couplesAreAsAlikeInEducationAsIsPublished(String territory) {
        List<Couple> couples = couples(territory, 1_200, 30);
        double[] his = couples.stream()
                .mapToDouble(couple -> education(couple.of(Sex.MALE)))
                .toArray();
        double[] hers = couples.stream()
                .mapToDouble(couple -> education(couple.of(Sex.FEMALE)))
                .toArray();
        double r = correlation(his, hers);
        double error = (1 - r * r) / Math.sqrt(couples.size());

        assertThat(r).isBetween(EDUCATION - TOLERANCE - error, EDUCATION + TOLERANCE + error);
    }

    @Test
    void theLifeLineOfACompletedPartnerHasTheWeddingOfTheOther() {
        Corpus corpus = World.corpus(
                Requirements.ofSize(200).withSeed(8).withAges(25, 80).withComplexity(Complexity.MODERATE));
        List<Persona> married = LongStream.range(0, 200)
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .filter(persona ->
                        persona.family().partner().filter(Relative::alive).isPresent())
                .limit(60)
                .toList();

        assertThat(married).hasSizeGreaterThan(40).allSatisfy(persona -> {
            Blueprint blueprint =
                    COMPLETION.blueprint(COMPLETION.asPartner(Givens.NOTHING, persona), 3L, Complexity.MODERATE);
            Persona other =
                    COMPLETION.complete(Givens.NOTHING, persona, blueprint).persona();
            assertThat(wedding(other)).isEqualTo(wedding(persona));
            assertThat(other.family().partner().orElseThrow().since())
                    .isEqualTo(persona.family().partner().orElseThrow().since());
        });
    }

    private static List<Integer> wedding(Persona persona) {
        return persona.experiential().lifeLine().stream()
                .filter(event -> event.kind().equals("MARRIAGE") || event.kind().equals("MOVED_IN"))
                .map(LifeEvent::year)
                .toList();
    }

    private static double education(Persona persona) {
        return Integer.parseInt(persona.identity().education().code());
    }

    private static double correlation(double[] one, double[] other) {
        double n = one.length;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < one.length; i++) {
            x += one[i] / n;
            y += other[i] / n;
            xx += one[i] * one[i] / n;
            yy += other[i] * other[i] / n;
            xy += one[i] * other[i] / n;
        }
        return (xy - x * y) / Math.sqrt((xx - x * x) * (yy - y * y));
    }

    /// @param other the completed partner
    private record Couple(Persona one, Persona other) {

        Persona of(Sex sex) {
            return one.identity().sex() == sex ? one : other;
        }

        /// Russian wives have the name with another ending.
        boolean sameFamilyName(String territory) {
            String his = one.identity().name().family();
            String hers = other.identity().name().family();
            return his != null
                    && hers != null
                    && (hers.equals(his) || territory.equals("RU") && hers.equals(his + "a"));
        }
    }
}
