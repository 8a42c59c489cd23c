package org.personahub.engine.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personahub.Golden;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.SensitiveAttribute;
import org.personahub.engine.synthesis.Corpus;

class LifeInventoryTest {

    private static final int OF_EACH_STAGE = 400;
    private static final int OLDEST = 109;
    private static final LifeInventory INVENTORY = LifeInventory.load();
    private static final List<String> PATHS = AttributeCatalogue.instance().paths();

    /// What a person has, without the indices of lists.
    private static Set<String> had(Persona persona) {
        return persona.attributes().stream()
                .filter(attribute -> attribute.origin().kind() != AttributeKind.NOT_APPLICABLE)
                .map(LifeInventoryTest::path)
                .collect(Collectors.toSet());
    }

    private static String path(Attribute attribute) {
        int index = attribute.path().indexOf('[');
        return index < 0 ? attribute.path() : attribute.path().substring(0, index);
    }

    private static Corpus people(LifeStage stage) {
        LifeStage[] stages = LifeStage.values();
        int last = stage.ordinal() + 1 < stages.length ? stages[stage.ordinal() + 1].from() - 1 : OLDEST;
        return World.corpus(Requirements.ofSize(OF_EACH_STAGE)
                .withSeed(21)
                .withAges(stage.from(), last)
                .withSensitive(EnumSet.allOf(SensitiveAttribute.class))
                .withComplexity(Complexity.HIGH));
    }

    private static List<String> of(LifeStage stage, Applicability applicability) {
        return PATHS.stream()
                .filter(path -> INVENTORY.of(path, stage) == applicability)
                .toList();
    }

    @Test
    void peopleOfEachStageHaveWhatAppliesToThemAndNothingElse() {
        Set<String> sometimes = new HashSet<>();
        for (LifeStage stage : LifeStage.values()) {
            Corpus people = people(stage);
            List<String> always = of(stage, Applicability.ALWAYS);
            List<String> never = of(stage, Applicability.NEVER);
            for (long ordinal = 0; ordinal < OF_EACH_STAGE; ordinal++) {
                Set<String> had = had(people.persona(ordinal).persona());
                assertThat(always.stream().filter(path -> !had.contains(path)))
                        .as("what %s %d lacks", stage, ordinal)
                        .isEmpty();
                assertThat(never.stream().filter(had::contains))
                        .as("what %s %d should not have", stage, ordinal)
                        .isEmpty();
                sometimes.addAll(had);
            }
        }
        assertThat(sometimes)
                .containsAll(PATHS.stream()
                        .filter(path -> Stream.of(LifeStage.values())
                                .anyMatch(stage -> INVENTORY.of(path, stage) != Applicability.NEVER))
                        .toList());
    }

    @Test
    void everyAttributeIsPopulatedOrSaysThatItDoesNotApply() {
        for (LifeStage stage : LifeStage.values()) {
            Persona persona = people(stage).persona(0).persona();

            assertThat(persona.attributes().stream()
                            .map(LifeInventoryTest::path)
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(PATHS);
            assertThat(persona.attributes())
                    .allMatch(attribute ->
                            attribute.value().isEmpty() == (attribute.origin().kind() == AttributeKind.NOT_APPLICABLE));
        }
    }

    /// The requirement: about 40, about 120, at least 200.
    @Test
    void eachComplexityHasAsManyAttributesAsItIsFor() {
        assertThat(count(Complexity.BASIC)).isBetween(36L, 44L);
        assertThat(count(Complexity.MODERATE)).isBetween(110L, 130L);
        assertThat(count(Complexity.HIGH)).isGreaterThanOrEqualTo(200);
    }

    /// Of somebody made, a list as one attribute.
    private static long count(Complexity complexity) {
        Corpus corpus = World.corpus(Requirements.ofSize(10).withSeed(1).withComplexity(complexity));
        return corpus.persona(0).persona().attributes().stream()
                .map(LifeInventoryTest::path)
                .distinct()
                .count();
    }

    @Test
    void nothingOfRomanceSubstancesOrBodiesAppliesToMinors() {
        List<String> ofAdults = List.of(
                "behavioral.health.alcohol",
                "behavioral.health.smoking",
                "visual.build",
                "visual.body.weightKg",
                "visual.imagePrompt",
                "sensitive.orientation",
                "experiential.youngerSelf");
        Arrays.stream(LifeStage.values())
                .filter(LifeStage::minor)
                .forEach(stage ->
                        assertThat(ofAdults).allMatch(path -> INVENTORY.of(path, stage) == Applicability.NEVER));
    }

    @Test
    void anUnknownAttributeIsRefused() {
        assertThatThrownBy(() -> INVENTORY.of("identity.shoeSize", LifeStage.ADULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("identity.shoeSize");
    }

    @Test
    void theDocumentOfAttributesIsThatOfTheTables() {
        StringBuilder text = new StringBuilder("""
                # Attributes of a person

                Every attribute, by modality: its unit, how it is usually known, the least complexity that includes it, and
                at which stages of life it applies: `●` to everybody, `◐` to those whose life has what it speaks of,
                `·` to nobody, which then is said as NOT_APPLICABLE. The stages are

                """);
        for (LifeStage stage : LifeStage.values()) {
            int next = stage.ordinal() + 1;
            text.append("- ")
                    .append(next)
                    .append(": ")
                    .append(stage)
                    .append(", ")
                    .append(stage.from());
            text.append(
                    next < LifeStage.values().length ? " to " + (LifeStage.values()[next].from() - 1) : " and more");
            text.append('\n');
        }
        text.append("\nThe table is generated from `persona/attributes` and `persona/life-stages.tsv`.\n");
        String part = "";
        for (String path : PATHS) {
            int dot = path.indexOf('.');
            String own = dot < 0 ? "person" : path.substring(0, dot);
            if (!own.equals(part) && (dot >= 0 || part.isEmpty())) {
                text.append("\n## ")
                        .append(own)
                        .append("\n\n| attribute | unit | kind | source | from | 123456789 |\n");
                text.append("|---|---|---|---|---|---|\n");
                part = own;
            }
            text.append(line(path));
        }
        Golden.compare("../../../../docs/attributes.md", text.toString());
    }

    private static String line(String path) {
        AttributeCatalogue.Entry entry = AttributeCatalogue.instance().entry(PersonaLayout.leaf(path));
        String stages = Stream.of(LifeStage.values())
                .map(stage -> switch (INVENTORY.of(path, stage)) {
                    case ALWAYS -> "●";
                    case SOMETIMES -> "◐";
                    case NEVER -> "·";
                })
                .collect(Collectors.joining());
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        path,
                        entry.unit() == null ? "" : entry.unit(),
                        entry.origin().kind(),
                        entry.origin().source(),
                        entry.complexity(),
                        stages);
    }
}
