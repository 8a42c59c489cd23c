package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.personahub.engine.corpus.TraitSample.AGE;
import static org.personahub.engine.corpus.TraitSample.MODEL;
import static org.personahub.engine.corpus.TraitSample.WOMEN;
import static org.personahub.engine.corpus.TraitSample.streams;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.corpus.TraitTies.Outcome;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.StreamKey;

class TraitTiesTest {

    private static final TraitTies TIES = new TraitTies(World.ATLAS.traitNorms(), MODEL);
    private static final StreamKey OUTCOME = StreamKey.of("outcome");

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void outcomesCorrelateWithTheBigFiveAsPublished(Outcome outcome) {
        double[] drawn = IntStream.range(0, WOMEN.people().size())
                .mapToDouble(
                        i -> TIES.draw(outcome, WOMEN.people().get(i), Sex.FEMALE, AGE, streams(i).stream(OUTCOME)))
                .toArray();
        Table.Row row = TraitSample.rows("trait_outcomes").stream()
                .filter(one -> one.text("outcome").equals(outcome.name().toLowerCase(Locale.ROOT)))
                .findAny()
                .orElseThrow();

        assertThat(TraitSample.mean(drawn)).isCloseTo(0, within(0.02));
        assertThat(TraitSample.deviation(drawn)).isCloseTo(1, within(0.02));
        for (String big : TraitNorms.TRAITS) {
            assertThat(TraitSample.correlation(WOMEN.z("big_five", big), drawn))
                    .as(big)
                    .isCloseTo(row.real("r_" + big), within(0.03));
        }
    }

    @Test
    void everyOccupationServesTwoInterests() {
        assertThat(World.ATLAS.occupations().keySet())
                .allSatisfy(code -> assertThat(TIES.interests(code)).hasSize(2).doesNotHaveDuplicates());
    }

    @Test
    void occupationsPullThoseWhoseInterestsTheyServe() {
        Map<String, Occupation> occupations = World.ATLAS.occupations();
        Occupation teacher = Objects.requireNonNull(occupations.get("2341"));
        double[] pull = WOMEN.people().stream()
                .mapToDouble(traits -> TIES.pull(teacher, traits, Sex.FEMALE, AGE))
                .toArray();
        Traits child = MODEL.draw(Sex.FEMALE, 5, streams(1));

        assertThat(TraitSample.mean(pull)).isCloseTo(0, within(0.02));
        assertThat(TraitSample.correlation(pull, WOMEN.z("interests", "social")))
                .isGreaterThan(0.8);
        assertThat(TraitSample.correlation(pull, WOMEN.z("interests", "realistic")))
                .isLessThan(0.3);
        assertThat(TIES.pull(teacher, child, Sex.FEMALE, 5)).isZero();
    }
}
