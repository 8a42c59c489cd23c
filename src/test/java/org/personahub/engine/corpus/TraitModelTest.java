package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.personahub.engine.corpus.TraitSample.AGE;
import static org.personahub.engine.corpus.TraitSample.MODEL;
import static org.personahub.engine.corpus.TraitSample.WOMEN;
import static org.personahub.engine.corpus.TraitSample.rows;
import static org.personahub.engine.corpus.TraitSample.streams;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.AttachmentStyle;
import org.personahub.engine.persona.NarrowTrait;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.persona.Traits;

class TraitModelTest {

    private static final double TOLERANCE = 0.03;
    private static final int ENOUGH_FOR_MEANS = 20_000;

    private static void assertCorrelation(double expected, String one, String trait, String other, String with) {
        assertThat(TraitSample.correlation(WOMEN.z(one, trait), WOMEN.z(other, with)))
                .as(trait + " with " + with)
                .isCloseTo(expected, within(TOLERANCE));
    }

    @Test
    void theBigFiveCorrelateAsPublished() {
        List<Table.Row> rows = rows("big_five_correlations");

        assertThat(rows).hasSize(10);
        rows.forEach(row -> assertCorrelation(
                row.real("observed_r"), "big_five", row.text("trait_a"), "big_five", row.text("trait_b")));
    }

    @ParameterizedTest
    @CsvSource({"narrow, 27", "interests, 6", "values, 10", "attachment, 2", "decision_styles, 5", "morningness, 1"})
    void everyFamilyCorrelatesWithTheBigFiveAsPublished(String family, int size) {
        List<Table.Row> rows = rows("trait_loadings").stream()
                .filter(row -> row.text("family").equals(family))
                .toList();

        assertThat(rows).hasSize(size);
        for (Table.Row row : rows) {
            for (String big : TraitNorms.TRAITS) {
                if (row.optionalText("r_" + big) != null) {
                    assertCorrelation(row.real("r_" + big), family, row.text("trait"), "big_five", big);
                }
            }
        }
    }

    @Test
    void traitsOfOneFamilyCorrelateAsPublished() {
        List<Table.Row> rows = rows("trait_intercorrelations");

        assertThat(rows).hasSize(15 + 45 + 1 + 10);
        rows.forEach(row -> assertCorrelation(
                row.real("r"), row.text("family"), row.text("trait_a"), row.text("family"), row.text("trait_b")));
    }

    @Test
    void noPublishedCorrelationHadToBeScaledDown() {
        assertThat(MODEL.clamped()).isEmpty();
    }

    @Test
    void everyTraitSpreadsLikeATScore() {
        assertThat(WOMEN.standardised()).hasSize(5 + 51);
        WOMEN.standardised()
                .forEach((trait, z) ->
                        assertThat(TraitSample.deviation(z)).as(trait).isCloseTo(1, within(0.02)));
    }

    @Test
    void womenAndMenDifferAsPublished() {
        TraitSample men = TraitSample.of(Sex.MALE, AGE, ENOUGH_FOR_MEANS);
        for (Table.Row row : rows("big_five_by_sex")) {
            assertDifference(row, "big_five", men);
        }
        for (Table.Row row : rows("trait_by_sex")) {
            assertDifference(row, row.text("family"), men);
        }
    }

    private static void assertDifference(Table.Row row, String family, TraitSample men) {
        assertThat(WOMEN.mean(family, row.text("trait")) - men.mean(family, row.text("trait")))
                .as(row.text("trait"))
                .isCloseTo(row.real("cohens_d_female_minus_male"), within(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 73, 82})
    void meansMoveWithAgeAsPublished(int age) {
        // The sexes lie as far above the curve as below it.
        TraitSample women = TraitSample.of(Sex.FEMALE, age, ENOUGH_FOR_MEANS);
        TraitSample men = TraitSample.of(Sex.MALE, age, ENOUGH_FOR_MEANS);
        List<Table.Row> rows = rows("trait_by_age").stream()
                .filter(row -> row.integer("age") == age)
                .toList();

        assertThat(rows).isNotEmpty();
        for (Table.Row row : rows) {
            double mean = (women.mean(row.text("family"), row.text("trait"))
                            + men.mean(row.text("family"), row.text("trait")))
                    / 2;
            assertThat(mean).as(row.text("trait")).isCloseTo(row.real("mean_z"), within(TOLERANCE));
        }
    }

    @Test
    void narrowTraitsFollowTheShiftsOfTheBigFive() {
        TraitSample young = TraitSample.of(Sex.MALE, 15, ENOUGH_FOR_MEANS);
        TraitSample middle = TraitSample.of(Sex.MALE, AGE, ENOUGH_FOR_MEANS);
        TraitSample old = TraitSample.of(Sex.MALE, 60, ENOUGH_FOR_MEANS);

        assertThat(old.mean("narrow", "order")).isGreaterThan(young.mean("narrow", "order") + 0.3);
        assertThat(old.mean("narrow", "anxiety")).isLessThan(young.mean("narrow", "anxiety") - 0.4);
        assertThat(WOMEN.mean("narrow", "compassion")).isGreaterThan(middle.mean("narrow", "compassion") + 0.2);
    }

    @Test
    void aFamilyHasNoScoresBelowItsAge() {
        Traits child = TraitSample.draw(Sex.MALE, 10, 1);
        Traits pupil = TraitSample.draw(Sex.MALE, 12, 1);
        Traits grown = TraitSample.draw(Sex.MALE, 16, 1);

        assertThat(List.of(child.narrow(), child.values(), child.interests(), child.attachment()))
                .allMatch(Scores::isEmpty);
        assertThat(child.narrow().of(NarrowTrait.TRUST)).isNaN();
        assertThat(child.decisionStyles().isEmpty()).isFalse();
        assertThat(child.morningness()).isBetween(20.0, 80.0);
        assertThat(List.of(pupil.interests(), pupil.attachment())).allMatch(Scores::isEmpty);
        assertThat(List.of(pupil.narrow(), pupil.values(), grown.interests(), grown.attachment()))
                .noneMatch(Scores::isEmpty);
    }

    @Test
    void moreThanHalfOfAllAreSecurelyAttached() {
        List<AttachmentStyle> styles = WOMEN.people().stream()
                .map(traits -> AttachmentStyle.of(traits.attachment()))
                .toList();

        assertThat(share(styles, AttachmentStyle.SECURE)).isBetween(0.5, 0.62);
        assertThat(share(styles, AttachmentStyle.PREOCCUPIED)).isBetween(0.2, 0.35);
        assertThat(share(styles, AttachmentStyle.DISMISSING)).isBetween(0.05, 0.15);
        assertThat(share(styles, AttachmentStyle.FEARFUL)).isBetween(0.05, 0.15);
    }

    private static double share(List<AttachmentStyle> styles, AttachmentStyle wanted) {
        return styles.stream().filter(wanted::equals).count() / (double) styles.size();
    }

    @Test
    void theSamePersonHasTheSameTraitsInAnyOrder() {
        List<Traits> backwards = new ArrayList<>();
        for (int ordinal = 999; ordinal >= 0; ordinal--) {
            backwards.add(TraitSample.draw(Sex.FEMALE, AGE, ordinal));
        }

        assertThat(backwards.reversed()).isEqualTo(WOMEN.people().subList(0, 1_000));
        assertThat(new TraitModel(World.ATLAS.traitNorms(), World.ATLAS.statusNorms())
                        .draw(Sex.FEMALE, AGE, TraitSample.standing(7), streams(7)))
                .isEqualTo(WOMEN.people().get(7));
    }
}
