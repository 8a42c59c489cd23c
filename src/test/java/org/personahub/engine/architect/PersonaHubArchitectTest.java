package org.personahub.engine.architect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Sex;

class PersonaHubArchitectTest {

    private static final Requirements ASKED = Requirements.ofSize(1_000);

    private static Blueprint design(Requirements requirements) {
        return World.ARCHITECT.design(requirements);
    }

    private static void assertRefused(Requirements requirements, Code code, String advice) {
        assertThatThrownBy(() -> design(requirements)).isInstanceOfSatisfying(InvalidRequirements.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal).hasMessageContaining(advice);
        });
    }

    @Test
    void whatIsNotSaidIsFilledIn() {
        Blueprint blueprint = design(ASKED);

        assertThat(blueprint.complexity()).isEqualTo(Complexity.MODERATE);
        assertThat(blueprint.qualityMode()).isEqualTo(QualityMode.BALANCED);
        assertThat(blueprint.asOf()).isEqualTo(World.ATLAS.referenceDate());
        assertThat(blueprint.seed()).isBetween(0L, PersonaHubArchitect.MAX_SEED);
        assertThat(design(blueprint.requirements())).isEqualTo(blueprint);
    }

    @Test
    void theIdDependsOnWhatPeopleDependOnAndOnNothingElse() {
        assertThat(design(ASKED)).isEqualTo(design(ASKED));
        List<TerritoryShare> ghanaFirst = List.of(new TerritoryShare("GH", null), new TerritoryShare("TG", null));
        assertThat(design(ASKED.withTerritories(ghanaFirst.reversed())))
                .isEqualTo(design(ASKED.withTerritories(ghanaFirst)));
        assertThat(List.of(
                        ASKED,
                        Requirements.ofSize(1_001),
                        ASKED.withSeed(1),
                        ASKED.withSex(Sex.MALE),
                        ASKED.withAges(0, 50),
                        ASKED.withTheme("work"),
                        ASKED.withComplexity(Complexity.HIGH),
                        ASKED.withQualityMode(QualityMode.STRICT),
                        ASKED.withAsOf(LocalDate.of(2020, 1, 1)),
                        ASKED.withTerritories(ghanaFirst)))
                .extracting(requirements -> design(requirements).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSeedThatIsNotGivenFollowsFromWhoIsAskedFor() {
        long seed = design(ASKED).seed();

        assertThat(design(ASKED.withComplexity(Complexity.HIGH)).seed()).isEqualTo(seed);
        assertThat(design(ASKED.withQualityMode(QualityMode.STRICT)).seed()).isEqualTo(seed);
        assertThat(design(ASKED.withTheme("work")).seed()).isEqualTo(seed);
        assertThat(design(Requirements.ofSize(1_001)).seed()).isNotEqualTo(seed);
    }

    @Test
    void requirementsComeBackFromTheirCanonicalForm() {
        Requirements full = ASKED.withSeed(7)
                .withTerritories(List.of(new TerritoryShare("GH", 0.1), new TerritoryShare("TG", 2.0)))
                .withSex(Sex.FEMALE)
                .withAges(18, 65)
                .withComplexity(Complexity.HIGH)
                .withQualityMode(QualityMode.STRICT)
                .withTheme("craft")
                .withAsOf(LocalDate.of(2024, 2, 29));

        assertThat(CanonicalForm.read(CanonicalForm.write(full))).isEqualTo(full);
        assertThat(CanonicalForm.read(CanonicalForm.write(ASKED))).isEqualTo(ASKED);
    }

    @Test
    void whatCannotBeHadIsRefusedWithAdvice() {
        assertRefused(Requirements.ofSize(0), Code.SIZE_OUT_OF_RANGE, "give a size from 1 to 1000000000000");
        assertRefused(
                Requirements.ofSize(PersonaHubArchitect.MAX_SIZE + 1), Code.SIZE_OUT_OF_RANGE, "give a size from 1");
        assertRefused(ASKED.withSeed(-1), Code.SEED_OUT_OF_RANGE, "give a seed from 0");
        assertRefused(ASKED.withSeed(1L << 53), Code.SEED_OUT_OF_RANGE, "give a seed from 0");
        assertRefused(ASKED.withAges(-1, 5), Code.AGE_OUT_OF_RANGE, "give an age from 0 to 120");
        assertRefused(ASKED.withAges(5, 121), Code.AGE_OUT_OF_RANGE, "give an age from 0 to 120");
        assertRefused(ASKED.withAges(30, 20), Code.INVALID_AGE_RANGE, "not above maxAge");
        assertRefused(ASKED.withAges(115, 120), Code.NO_SUCH_PEOPLE, "widen the age range");
        assertRefused(ASKED.withTheme("pirates"), Code.UNKNOWN_THEME, "the themes are everyday");
        assertRefused(ASKED.withAsOf(LocalDate.of(1700, 1, 1)), Code.AS_OF_OUT_OF_RANGE, "give a day from");
        assertRefused(
                ASKED.withTerritories(List.of(new TerritoryShare("ZZ", null))),
                Code.UNKNOWN_TERRITORY,
                "territories { code name }");
        assertRefused(
                ASKED.withTerritories(List.of(new TerritoryShare("GH", null), new TerritoryShare("GH", null))),
                Code.DUPLICATE_TERRITORY,
                "once");
        assertRefused(ASKED.withTerritories(List.of(new TerritoryShare("GH", -1.0))), Code.INVALID_WEIGHT, "above 0");
        assertRefused(
                ASKED.withTerritories(List.of(new TerritoryShare("GH", Double.NaN))), Code.INVALID_WEIGHT, "above 0");
        assertRefused(
                ASKED.withTerritories(List.of(new TerritoryShare("GH", 1.0), new TerritoryShare("TG", null))),
                Code.INVALID_WEIGHT,
                "all of them or to none");
    }
}
