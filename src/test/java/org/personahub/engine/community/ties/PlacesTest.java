package org.personahub.engine.community.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;

/// Where people live, learn and work.
class PlacesTest {

    private static final int SIZE = 4_000;
    private static final Skeleton BRAZIL = Towns.of("BR", SIZE, 2);
    private static final Members MEMBERS = BRAZIL.members();
    private static final Ties TIES = Ties.of(BRAZIL);
    private static final Places PLACES = TIES.places();

    @Test
    void everybodyInEducationHasASchoolAndNobodyElse() {
        for (int member = 0; member < SIZE; member++) {
            assertThat(PLACES.schools().school(member) != Members.NONE)
                    .isEqualTo(MEMBERS.activity(member) == Activity.IN_EDUCATION);
        }
    }

    @Test
    void classesHaveFifteenToFortyPupilsOfAboutOneAge() {
        Groups classes = PLACES.schools().classes();
        int usual = 0;
        for (int each = 0; each < classes.count(); each++) {
            assertThat(classes.size(each)).isBetween(1, 40);
            usual += classes.size(each) >= 15 ? 1 : 0;
            int first = PLACES.schools().school(classes.member(each, 0));
            for (int i = 0; i < classes.size(each); i++) {
                assertThat(PLACES.schools().school(classes.member(each, i))).isEqualTo(first);
            }
        }
        assertThat(usual).isGreaterThan(classes.count() * 4 / 5);
    }

    @Test
    void teachersTeachAndDoNotSitInTheirClass() {
        int taught = 0;
        for (int each = 0; each < PLACES.schools().classes().count(); each++) {
            int teacher = PLACES.schools().teacher(each);
            if (teacher != Members.NONE) {
                Occupation occupation = MEMBERS.occupation(teacher);
                assertThat(occupation).isNotNull();
                assertThat(occupation.code()).startsWith("23");
                assertThat(PLACES.schools().schoolClass(teacher)).isNotEqualTo(each);
                taught++;
            }
        }
        assertThat(taught).isPositive();
    }

    @Test
    void colleaguesShareAWorkplace() {
        int pairs = 0;
        for (int member = 0; member < SIZE; member++) {
            int workplace = PLACES.workplaces().workplace(member);
            for (int colleague : TIES.others(member, TieLayer.WORK)) {
                assertThat(workplace).isNotEqualTo(Members.NONE);
                assertThat(PLACES.workplaces().workplace(colleague)).isEqualTo(workplace);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(SIZE);
    }

    @Test
    void workplacesAreMostlySmallAndAFewAreLarge() {
        Workplaces work = PLACES.workplaces();
        int[] staff = IntStream.range(0, work.count()).map(work::staff).sorted().toArray();

        assertThat(staff[staff.length / 2]).isLessThan(10);
        assertThat(staff[staff.length - 1]).isGreaterThan(40);
        assertThat(Arrays.stream(staff).sum()).isLessThan(SIZE / 2);
    }

    @Test
    void moreWorkForThemselvesWhereInformalWorkIsCommon() {
        assertThat(alone(Towns.of("NG", 1_500, 1)))
                .isGreaterThan(alone(Towns.of("JP", 1_500, 1)) + 0.2);
    }

    private static double alone(Skeleton skeleton) {
        Workplaces work = Places.of(skeleton).workplaces();
        int[] employed = IntStream.range(0, skeleton.members().count())
                .filter(member -> skeleton.members().activity(member) == Activity.EMPLOYED)
                .toArray();
        return Arrays.stream(employed)
                        .filter(member -> work.workplace(member) == Members.NONE)
                        .count()
                / (double) employed.length;
    }

    @Test
    void neighboursLiveInTheSameBlockOrOneAroundIt() {
        Neighbourhoods homes = PLACES.neighbourhoods();
        for (int member = 0; member < SIZE; member += 11) {
            int[] around = homes.around(homes.block(MEMBERS.household(member)));
            for (int neighbour : TIES.others(member, TieLayer.NEIGHBOUR)) {
                assertThat(around).contains(homes.block(MEMBERS.household(neighbour)));
            }
        }
    }

    @Test
    void friendsFromWorkAndSchoolAreThoseOfTheSamePlace() {
        for (int member = 0; member < SIZE; member++) {
            for (Tie tie : TIES.of(member)) {
                if (tie.relation().equals("friend from work")) {
                    assertThat(PLACES.workplaces().workplace(tie.member()))
                            .isEqualTo(PLACES.workplaces().workplace(member));
                } else if (tie.relation().equals("friend from school")) {
                    assertThat(PLACES.schools().school(tie.member()))
                            .isEqualTo(PLACES.schools().school(member));
                }
            }
        }
    }
}
