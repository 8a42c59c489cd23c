package org.personahub.engine.architect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Sex;

class CommunityPlansTest {

    private static final Requirements CORPUS =
            Requirements.ofSize(200).withTerritories(List.of(new TerritoryShare("GH", null)));
    private static final Requirements ASKED = CORPUS.withCommunity(CommunityPlan.ANY);

    @Test
    void aCorpusIsWrittenDownAsBefore() {
        assertThat(CanonicalForm.write(CORPUS)).isEqualTo("size=200;territories=GH");
    }

    @Test
    void aCommunityThatNamesNoCityIsInTheLargest() {
        assertThat(plan(ASKED)).isEqualTo(new CommunityPlan("Accra", null));
    }

    @Test
    void aCityIsFoundHoweverItIsWritten() {
        assertThat(plan(ASKED.withCommunity(new CommunityPlan("tamale ", "Old Town"))))
                .isEqualTo(new CommunityPlan("Tamale", "Old Town"));
        Requirements brazil = ASKED.withTerritories(List.of(new TerritoryShare("BR", null)));
        assertThat(plan(brazil.withCommunity(new CommunityPlan("sao paulo", null)))
                        .city())
                .isEqualTo("São Paulo");
    }

    @Test
    void theBlueprintSaysAllOfTheCommunityAndIsAnotherThanThatOfTheCorpus() {
        Blueprint blueprint = World.ARCHITECT.design(ASKED);

        assertThat(World.ARCHITECT.design(blueprint.requirements())).isEqualTo(blueprint);
        assertThat(List.of(
                        CORPUS,
                        ASKED,
                        ASKED.withCommunity(new CommunityPlan("Kumasi", null)),
                        ASKED.withCommunity(new CommunityPlan(null, "Old Town"))))
                .extracting(asked -> World.ARCHITECT.design(asked).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameDoesNotChangeTheSeed() {
        assertThat(World.ARCHITECT
                        .design(ASKED.withCommunity(new CommunityPlan(null, "Old Town")))
                        .seed())
                .isEqualTo(World.ARCHITECT.design(ASKED).seed());
    }

    @Test
    void communitiesComeBackFromTheirCanonicalForm() {
        for (CommunityPlan plan : List.of(
                CommunityPlan.ANY,
                new CommunityPlan("Kumasi", null),
                new CommunityPlan(null, "100 %; a=b; %3B, ñ"),
                new CommunityPlan("Kumasi", "Adum"))) {
            Requirements asked = ASKED.withCommunity(plan).withSeed(7);
            assertThat(CanonicalForm.read(CanonicalForm.write(asked))).isEqualTo(asked);
        }
    }

    @Test
    void whatCannotBeHadIsRefusedWithAdvice() {
        assertRefused(sized(9), Code.COMMUNITY_SIZE_OUT_OF_RANGE, "give a size from 10 to 1000000");
        assertRefused(sized(1_000_001), Code.COMMUNITY_SIZE_OUT_OF_RANGE, "give a size from 10 to 1000000");
        assertRefused(sized(0), Code.COMMUNITY_SIZE_OUT_OF_RANGE, "give a size from 10 to 1000000");
        assertRefused(ASKED.withCommunity(new CommunityPlan("Kumasy", null)), Code.UNKNOWN_CITY, "there are Kumasi, ");
        assertRefused(ASKED.withTerritories(List.of()), Code.INVALID_COMMUNITY, "exactly one territory");
        assertRefused(
                ASKED.withTerritories(List.of(new TerritoryShare("GH", null), new TerritoryShare("TG", null))),
                Code.INVALID_COMMUNITY,
                "exactly one territory");
        assertRefused(
                ASKED.withTerritories(List.of(new TerritoryShare("ZZ", null))), Code.UNKNOWN_TERRITORY, "territories");
        assertRefused(ASKED.withSex(Sex.MALE), Code.INVALID_COMMUNITY, "leave out sex");
        assertRefused(ASKED.withAges(18, 120), Code.INVALID_COMMUNITY, "leave out sex");
        assertRefused(ASKED.withAges(0, 60), Code.INVALID_COMMUNITY, "leave out sex");
        for (String name : List.of("", "  ", "x".repeat(101), "two\nlines")) {
            assertRefused(ASKED.withCommunity(new CommunityPlan(null, name)), Code.INVALID_COMMUNITY, "characters");
        }
    }

    private static Requirements sized(long size) {
        return Requirements.ofSize(size).withTerritories(ASKED.territories()).withCommunity(CommunityPlan.ANY);
    }

    private static CommunityPlan plan(Requirements requirements) {
        return Objects.requireNonNull(World.ARCHITECT.design(requirements).community());
    }

    private static void assertRefused(Requirements requirements, Code code, String advice) {
        assertThatThrownBy(() -> World.ARCHITECT.design(requirements))
                .isInstanceOfSatisfying(InvalidRequirements.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal).hasMessageContaining(advice);
                });
    }
}
