package org.personahub.engine.community.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.RealTowns;
import org.personahub.engine.community.skeleton.Members;

class SharedLivesTest {

    private static final Community VILLAGE = RealTowns.in("GH", 600, Complexity.BASIC);
    private static final List<Community> VILLAGES = List.of(
            VILLAGE,
            RealTowns.in("AT", 600, Complexity.BASIC),
            RealTowns.in("JP", 600, Complexity.BASIC),
            RealTowns.in("BR", 600, Complexity.BASIC),
            RealTowns.in("SA", 300, Complexity.BASIC));

    private static SharedLife life(Community community) {
        return new SharedLives(World.ATLAS).of(community.skeleton(), null);
    }

    @Test
    void theSameSkeletonSharesTheSame() {
        assertThat(life(VILLAGE)).isEqualTo(life(VILLAGE));
    }

    @Test
    void communitiesOfDifferentPlacesShareLittle() {
        Set<String> names = new HashSet<>();
        Set<List<MeetingPlace>> places = new HashSet<>();
        for (Community village : VILLAGES) {
            names.add(life(village).name());
            places.add(life(village).places());
        }
        assertThat(names).hasSameSizeAs(VILLAGES);
        assertThat(places).hasSameSizeAs(VILLAGES);
    }

    @Test
    void aGivenNameIsKept() {
        SharedLife named = new SharedLives(World.ATLAS).of(VILLAGE.skeleton(), "Wells End");
        assertThat(named.name()).isEqualTo("Wells End");
        assertThat(named.districts().getFirst().name()).isEqualTo("Wells End");
    }

    @Test
    void everythingIsYoungerThanTheFoundingAndPast() {
        for (Community village : VILLAGES) {
            SharedLife life = life(village);
            int now = village.skeleton().asOf().getYear();
            assertThat(life.founded()).isLessThan(now);
            assertThat(life.history())
                    .isNotEmpty()
                    .allSatisfy(happening -> assertThat(happening.year()).isBetween(life.founded(), now - 1));
            assertThat(life.institutions())
                    .isNotEmpty()
                    .allSatisfy(
                            institution -> assertThat(institution.founded()).isBetween(life.founded() + 1, now - 1));
            assertThat(life.history().stream().map(Happening::year).toList()).isSorted();
        }
    }

    @Test
    void nobodyHoldsTwoRolesAndRolesAreScarce() {
        for (Community village : VILLAGES) {
            SharedLife life = life(village);
            assertThat(life.roles()).isNotEmpty();
            assertThat(life.rolesByMember()).hasSameSizeAs(life.roles());
            assertThat(life.roles().size()).isLessThanOrEqualTo((int) village.size() / 12);
        }
    }

    @Test
    void rolesFitTheAgeAndTheWorkOfThoseWhoHoldThem() {
        List<Table.Row> rows = Table.read("/community/roles.tsv").rows();
        for (Community village : VILLAGES) {
            Members members = village.skeleton().members();
            for (Role role : life(village).roles()) {
                assertThat(rows).anySatisfy(row -> {
                    assertThat(role.words()).startsWith(beginning(row.text("role")));
                    assertThat(members.age(role.member())).isBetween(row.integer("from_age"), row.integer("to_age"));
                    assertThat(members.education(role.member())).isGreaterThanOrEqualTo(row.integer("least_isced"));
                    assertThat(row.text("activities"))
                            .contains(members.activity(role.member()).name());
                });
            }
        }
    }

    private static String beginning(String words) {
        return words.substring(0, words.indexOf('{'));
    }

    @Test
    void aHamletHasOnePlaceToMeetAndHardlyAnythingElse() {
        Community hamlet = RealTowns.in("GH", 10, Complexity.BASIC);
        SharedLife life = life(hamlet);
        assertThat(life.places()).hasSize(1);
        assertThat(life.institutions()).isEmpty();
        assertThat(life.roles().size()).isLessThanOrEqualTo(1);
        assertThat(life.rituals())
                .noneSatisfy(ritual -> assertThat(ritual.words()).contains("market"));
    }

    @Test
    void aLargeCommunityHasDistrictsThatCoverItWithoutGaps() {
        Community town = RealTowns.in("NG", 40_000, Complexity.BASIC);
        SharedLife life = life(town);
        assertThat(life.districts()).hasSizeGreaterThan(2);
        Set<String> names = new HashSet<>();
        int next = 0;
        for (District district : life.districts()) {
            assertThat(district.firstMember()).isEqualTo(next);
            assertThat(names.add(district.name())).isTrue();
            assertThat(life.institutionsIn(district))
                    .isNotEmpty()
                    .allSatisfy(
                            institution -> assertThat(institution.district()).isEqualTo(district.number()));
            assertThat(life.placesIn(district)).isNotEmpty();
            next += district.members();
            assertThat(life.districtOf(next - 1)).isEqualTo(district);
        }
        assertThat(next).isEqualTo((int) town.size());
        Members members = town.skeleton().members();
        for (District district : life.districts().subList(1, life.districts().size())) {
            int first = district.firstMember();
            assertThat(members.household(first)).isNotEqualTo(members.household(first - 1));
        }
        assertThat(life.roles())
                .allSatisfy(role ->
                        assertThat(life.districtOf(role.member()).number()).isEqualTo(role.district()));
    }

    @Test
    void noTextIsLeftWithAGap() {
        for (Community village : VILLAGES) {
            assertThat(life(village).toString()).doesNotContain("{", "}", "null words");
        }
    }

    /// What people are called and believe is no reason for a role, and no role says it.
    @Test
    void noRoleIsTiedToAFaith() {
        for (Table.Row row : Table.read("/community/roles.tsv").rows()) {
            assertThat(row.text("of")).isNotEqualTo("WORSHIP");
        }
    }
}
