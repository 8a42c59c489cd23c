package org.personahub.engine.community.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.persona.Household;

/// The laws that every skeleton keeps, whatever its size and place.
class SkeletonsTest {

    private static final int LEAST_DAYS = 270;

    /// Hamlets are made in one of so many territories.
    private static final int EVERY = 6;

    private static final Map<String, Skeleton> MADE = new HashMap<>();

    static Blueprint blueprint(String territory, int size) {
        return World.blueprint(
                Requirements.ofSize(size).withSeed(11L).withTerritories(List.of(new TerritoryShare(territory, null))));
    }

    static Skeleton skeleton(String territory, int size) {
        return MADE.computeIfAbsent(territory + size, _ -> make(territory, size));
    }

    static Skeleton make(String territory, int size) {
        Territory its = World.ATLAS.territory(territory);
        return Skeletons.of(
                World.ATLAS,
                World.SYNTHESIS,
                blueprint(territory, size),
                its.cities().values().getFirst());
    }

    static Stream<Named<Skeleton>> skeletons() {
        Stream<Named<Skeleton>> towns = Stream.of("AT", "NG", "JP", "IN", "AE", "BR")
                .flatMap(territory -> IntStream.of(1, 10, 200, 2_000).mapToObj(size -> named(territory, size)));
        Stream<Named<Skeleton>> hamlets = IntStream.range(
                        0, World.ATLAS.territories().size() / EVERY)
                .mapToObj(i -> named(World.ATLAS.territories().get(i * EVERY).code(), 2 + 17 * i % 120));
        return Stream.concat(towns, hamlets);
    }

    private static Named<Skeleton> named(String territory, int size) {
        return Named.of(size + " in " + territory, skeleton(territory, size));
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void sexAndAgeAreThoseOfACorpusOfThatSize(Skeleton skeleton) {
        Members members = skeleton.members();
        Strata strata = Strata.of(World.ATLAS, blueprint(skeleton.territory().code(), members.count()));
        Map<String, Integer> counts = new HashMap<>();
        for (int member = 0; member < members.count(); member++) {
            counts.merge(members.sex(member) + " " + members.age(member), 1, Integer::sum);
            counts.merge(strata.at(member).sex() + " " + strata.at(member).age(), -1, Integer::sum);
        }

        assertThat(counts.values()).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void everyMemberHasAMotherAndAFatherOfTheRightAge(Skeleton skeleton) {
        Members members = skeleton.members();
        for (int member = 0; member < members.people(); member++) {
            int mother = members.mother(member);
            int father = members.father(member);
            if (members.isMember(member)) {
                assertThat(List.of(mother, father)).doesNotContain(Members.NONE);
            }
            if (mother != Members.NONE) {
                assertThat(members.sex(mother)).isEqualTo(Sex.FEMALE);
                assertThat(members.birthYear(member) - members.birthYear(mother))
                        .isBetween(13, 55);
            }
            if (father != Members.NONE) {
                assertThat(members.sex(father)).isEqualTo(Sex.MALE);
                assertThat(members.birthYear(member) - members.birthYear(father))
                        .isGreaterThanOrEqualTo(14);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void nobodyIsBornAfterTheirMotherDiedOrMoreThanAYearAfterTheirFather(Skeleton skeleton) {
        Members members = skeleton.members();
        for (int member = 0; member < members.people(); member++) {
            int mother = members.mother(member);
            int father = members.father(member);
            Integer mothersDeath = mother == Members.NONE ? null : members.deathYear(mother);
            Integer fathersDeath = father == Members.NONE ? null : members.deathYear(father);

            assertThat(mothersDeath == null || mothersDeath >= members.birthYear(member))
                    .isTrue();
            assertThat(fathersDeath == null || fathersDeath + 1 >= members.birthYear(member))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void childrenOfOneMotherAreTwinsOrNineMonthsApart(Skeleton skeleton) {
        Members members = skeleton.members();
        Kindred kindred = Kindred.of(members);
        for (int mother = 0; mother < members.people(); mother++) {
            if (members.sex(mother) == Sex.MALE) {
                continue;
            }
            for (int i = 1; i < kindred.childCount(mother); i++) {
                int days = members.bornOn(kindred.child(mother, i)) - members.bornOn(kindred.child(mother, i - 1));

                assertThat(days).matches(apart -> apart == 0 || apart >= LEAST_DAYS, "twins or nine months");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void partnersAreEachOthersAndLiveTogether(Skeleton skeleton) {
        Members members = skeleton.members();
        for (int one = 0; one < members.people(); one++) {
            int partner = members.partner(one);
            if (partner != Members.NONE) {
                assertThat(members.partner(partner)).isEqualTo(one);
                assertThat(members.sex(partner)).isNotEqualTo(members.sex(one));
                assertThat(members.since(one)).isEqualTo(members.since(partner));
                assertThat(members.since(one) - members.birthYear(one)).isGreaterThanOrEqualTo(15);
            }
            if (partner != Members.NONE && members.isMember(one) && members.isMember(partner)) {
                assertThat(members.household(partner)).isEqualTo(members.household(one));
                assertThat(members.maritalStatus(partner)).isEqualTo(members.maritalStatus(one));
            }
            int former = members.formerPartner(one);
            if (former != Members.NONE) {
                assertThat(members.formerPartner(former)).isEqualTo(one);
                assertThat(members.until(one))
                        .isBetween(members.since(one), skeleton.asOf().getYear());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void maritalStatusSaysWhichPartnerThereIs(Skeleton skeleton) {
        Members members = skeleton.members();
        for (int member = 0; member < members.count(); member++) {
            int partner = members.partner(member);
            Integer died = partner == Members.NONE ? null : members.deathYear(partner);
            boolean former = members.formerPartner(member) != Members.NONE;
            boolean fits = switch (members.maritalStatus(member)) {
                case MARRIED, COHABITING -> partner != Members.NONE && died == null && !former;
                case WIDOWED -> died != null && died >= members.since(member) && !former;
                case SEPARATED, DIVORCED -> partner == Members.NONE && former;
                case NEVER_MARRIED, NOT_APPLICABLE -> partner == Members.NONE && !former;
            };

            assertThat(fits)
                    .as("%s of %s", members.maritalStatus(member), member)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void nobodyLivesWithBrotherSisterOrParentAsAPartner(Skeleton skeleton) {
        Members members = skeleton.members();
        for (int member = 0; member < members.count(); member++) {
            int partner = members.partner(member);
            if (partner != Members.NONE && members.mother(partner) != Members.NONE) {
                assertThat(members.mother(partner)).isNotEqualTo(members.mother(member));
                assertThat(members.father(partner)).isNotEqualTo(members.father(member));
                assertThat(List.of(members.mother(member), members.father(member)))
                        .doesNotContain(partner);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void whoeverLivesTogetherStandsTogether(Skeleton skeleton) {
        Households households = skeleton.households();
        int next = 0;
        for (int household = 0; household < households.count(); household++) {
            assertThat(households.first(household)).isEqualTo(next);
            assertThat(households.size(household)).isPositive();
            for (int i = 0; i < households.size(household); i++) {
                assertThat(skeleton.members().household(next++)).isEqualTo(household);
            }
        }

        assertThat(next).isEqualTo(skeleton.members().count());
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void noMinorLivesAloneOrAmongStrangersWhereThereAreGrownPeople(Skeleton skeleton) {
        Members members = skeleton.members();
        Households households = skeleton.households();
        boolean grown = IntStream.range(0, members.count()).anyMatch(member -> members.age(member) >= 18);
        for (int member = 0; member < members.count() && grown; member++) {
            if (members.age(member) < 18) {
                assertThat(households.type(members.household(member)))
                        .isNotIn(Household.Type.ONE_PERSON, Household.Type.SHARED, Household.Type.INSTITUTION);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void typesSayWhoLivesThere(Skeleton skeleton) {
        Members members = skeleton.members();
        Households households = skeleton.households();
        for (int household = 0; household < households.count(); household++) {
            int partners = 0;
            int parents = 0;
            List<Integer> there = new ArrayList<>();
            for (int i = 0; i < households.size(household); i++) {
                there.add(households.first(household) + i);
            }
            for (int one : there) {
                partners += there.contains(members.partner(one)) ? 1 : 0;
                parents += there.contains(members.mother(one)) || there.contains(members.father(one)) ? 1 : 0;
            }
            switch (households.type(household)) {
                case ONE_PERSON -> assertThat(there).hasSize(1);
                case COUPLE -> assertThat(List.of(there.size(), partners)).containsExactly(2, 2);
                case COUPLE_WITH_CHILDREN ->
                    assertThat(List.of(partners, parents)).containsExactly(2, there.size() - 2);
                case ONE_PARENT -> assertThat(List.of(partners, parents)).containsExactly(0, there.size() - 1);
                case SHARED -> assertThat(List.of(partners, parents)).containsExactly(0, 0);
                case EXTENDED -> assertThat(there).hasSizeGreaterThan(1);
                case INSTITUTION -> assertThat(partners).isZero();
                case UNKNOWN -> throw new AssertionError("a household of no known type");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void childrenHaveTheCommunityOfAParent(Skeleton skeleton) {
        Members members = skeleton.members();
        for (int member = 0; member < members.people(); member++) {
            int mother = members.mother(member);
            int father = members.father(member);
            if (mother != Members.NONE && father != Members.NONE) {
                assertThat(members.community(member)).isIn(members.community(mother), members.community(father));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void theMaritalStatusAloneMayDifferFromTheLifeThatWasDrawn(Skeleton skeleton) {
        Members members = skeleton.members();
        Blueprint blueprint = blueprint(skeleton.territory().code(), members.count());
        Strata strata = Strata.of(World.ATLAS, blueprint);
        for (int member = 0; member < members.count(); member += 7) {
            int drawnAs = members.drawnAs(member);
            var life =
                    World.SYNTHESIS.life(blueprint, drawnAs, strata.at(drawnAs)).demographics();

            assertThat(members.education(member)).isEqualTo(life.education());
            assertThat(members.activity(member)).isEqualTo(life.activity());
            assertThat(members.occupation(member)).isEqualTo(life.occupation());
            if (members.maritalStatus(member) != life.maritalStatus()) {
                assertThat(life.maritalStatus()).isIn(MaritalStatus.MARRIED, MaritalStatus.COHABITING);
            }
        }
    }
}
