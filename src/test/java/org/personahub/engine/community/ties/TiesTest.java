package org.personahub.engine.community.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.community.skeleton.SmallTown;

/// Who is tied to whom, looked at through the door.
class TiesTest {

    private static final Ties SMALL = Ties.of(SmallTown.skeleton());
    private static final Ties TOWN = Ties.of(Towns.of("NG", 600, 3));

    private static final Map<String, Set<String>> INVERSE = Map.ofEntries(
            Map.entry("mother", Set.of("daughter", "son")),
            Map.entry("father", Set.of("daughter", "son")),
            Map.entry("grandmother", Set.of("granddaughter", "grandson")),
            Map.entry("grandfather", Set.of("granddaughter", "grandson")),
            Map.entry("aunt", Set.of("niece", "nephew")),
            Map.entry("uncle", Set.of("niece", "nephew")),
            Map.entry("mother-in-law", Set.of("daughter-in-law", "son-in-law")),
            Map.entry("wife", Set.of("husband")),
            Map.entry("sister", Set.of("sister", "brother")),
            Map.entry("manager", Set.of("member of the team")),
            Map.entry("teacher", Set.of("pupil")),
            Map.entry("classmate", Set.of("classmate")),
            Map.entry("neighbour", Set.of("neighbour")),
            Map.entry("friend from school", Set.of("friend from school")));

    @Test
    void kinAreWhoTheyAreAlsoAcrossHouseholds() {
        assertThat(relations(SMALL, 0, TieLayer.KIN))
                .containsOnly(
                        Map.entry(1, "husband"),
                        Map.entry(2, "daughter"),
                        Map.entry(3, "son"),
                        Map.entry(4, "mother-in-law"),
                        Map.entry(6, "brother-in-law"),
                        Map.entry(7, "sister"),
                        Map.entry(8, "nephew"),
                        Map.entry(10, "mother"),
                        Map.entry(11, "father"));
        assertThat(relations(SMALL, 8, TieLayer.KIN))
                .containsOnly(
                        Map.entry(0, "aunt"),
                        Map.entry(2, "cousin"),
                        Map.entry(3, "cousin"),
                        Map.entry(7, "mother"),
                        Map.entry(9, "father"),
                        Map.entry(10, "grandmother"),
                        Map.entry(11, "grandfather"));
        assertThat(relations(SMALL, 7, TieLayer.KIN)).containsEntry(9, "former husband");
        assertThat(relations(SMALL, 5, TieLayer.KIN)).containsEntry(6, "partner");
    }

    @Test
    void thoseWhoShareAHomeAreTied() {
        assertThat(SMALL.others(4, TieLayer.HOUSEHOLD)).containsExactly(0, 1, 2, 3);
        assertThat(SMALL.others(9, TieLayer.HOUSEHOLD)).isEmpty();
    }

    @Test
    void bothEndsOfATieAgree() {
        List<List<Tie>> rows = rows(TOWN);
        for (int member = 0; member < rows.size(); member++) {
            for (Tie tie : rows.get(member)) {
                Tie back = back(rows, member, tie);
                assertThat(back.strength()).isEqualTo(tie.strength());
                assertThat(back.since()).isEqualTo(tie.since());
                assertThat(back.relation()).isIn(INVERSE.getOrDefault(tie.relation(), Set.of(back.relation())));
            }
        }
    }

    private static Tie back(List<List<Tie>> rows, int member, Tie tie) {
        return rows.get(tie.member()).stream()
                .filter(back -> back.member() == member && back.layer() == tie.layer())
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " has " + tie + " and the other end has not"));
    }

    @Test
    void nobodyIsTiedToThemselvesOrTwiceInOneLayer() {
        for (int member = 0; member < 600; member++) {
            List<Tie> ties = TOWN.of(member);
            assertThat(ties.stream().map(tie -> tie.layer() + " " + tie.member()))
                    .doesNotHaveDuplicates();
            assertThat(ties.stream().map(Tie::member)).doesNotContain(member);
            assertThat(ties.stream().map(Tie::strength)).allMatch(strength -> strength >= 0.25 && strength <= 1);
        }
    }

    @Test
    void peopleMetWhenBothWereThere() {
        Members members = TOWN.skeleton().members();
        int now = TOWN.skeleton().asOf().getYear();
        for (int member = 0; member < 600; member++) {
            int born = members.birthYear(member);
            assertThat(TOWN.of(member))
                    .allMatch(tie -> tie.since() >= Math.max(born, members.birthYear(tie.member())))
                    .allMatch(tie -> tie.since() <= now);
        }
    }

    @Test
    void theSameSkeletonGivesTheSameTies() {
        Skeleton skeleton = Towns.of("NG", 600, 3);
        assertThat(rows(Ties.of(skeleton))).isEqualTo(rows(TOWN));
        assertThat(rows(Ties.of(Towns.of("NG", 600, 4)))).isNotEqualTo(rows(TOWN));
    }

    @Test
    void acquaintancesAreMutualAndNobodyElse() {
        for (int member = 0; member < 600; member += 17) {
            int one = member;
            Set<Integer> tied =
                    new HashSet<>(TOWN.of(member).stream().map(Tie::member).toList());
            assertThat(TOWN.acquaintances(member)).isNotEmpty().doesNotContain(one);
            for (int other : TOWN.acquaintances(member)) {
                assertThat(TOWN.acquaintances(other)).contains(one);
                assertThat(tied).doesNotContain(other);
            }
        }
    }

    private static List<List<Tie>> rows(Ties ties) {
        return IntStream.range(0, ties.skeleton().members().count())
                .mapToObj(ties::of)
                .toList();
    }

    private static Map<Integer, String> relations(Ties ties, int member, TieLayer layer) {
        return ties.of(member).stream()
                .filter(tie -> tie.layer() == layer)
                .collect(Collectors.toMap(Tie::member, Tie::relation));
    }
}
