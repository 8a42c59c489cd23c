package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.orchestration.ShortestPath.Step;

class ShortestPathTest {

    private final Map<Integer, List<Tie>> ties = new TreeMap<>();
    private int readings;

    @Test
    void itLeadsTieByTie() {
        tie(0, 1, TieLayer.KIN, 0.9);
        tie(1, 2, TieLayer.WORK, 0.3);
        tie(2, 3, TieLayer.FRIEND, 0.5);
        tie(0, 4, TieLayer.FRIEND, 0.9);

        assertThat(path().between(0, 3).orElseThrow())
                .extracting(
                        Step::from,
                        step -> step.tie().member(),
                        step -> step.tie().layer())
                .containsExactly(tuple(0, 1, TieLayer.KIN), tuple(1, 2, TieLayer.WORK), tuple(2, 3, TieLayer.FRIEND));
    }

    @Test
    void ofTwoTiesBetweenTheSameItNamesTheCloser() {
        tie(0, 1, TieLayer.NEIGHBOUR, 0.2);
        tie(0, 1, TieLayer.FRIEND, 0.8);

        assertThat(path().between(0, 1).orElseThrow())
                .extracting(step -> step.tie().layer())
                .containsExactly(TieLayer.FRIEND);
    }

    @Test
    void nobodyIsAtNoDistanceAndStrangersAreUnreachable() {
        tie(0, 1, TieLayer.KIN, 0.9);
        tie(2, 3, TieLayer.KIN, 0.9);

        assertThat(path().between(0, 0)).hasValue(List.of());
        assertThat(path().between(0, 3)).isEmpty();
        assertThat(path().between(0, 9)).isEmpty();
    }

    @Test
    void itIsAsShortAsASearchFromOneEndFindsAndReadsCircleByCircle() {
        Random random = new Random(5);
        for (int i = 0; i < 900; i++) {
            int one = random.nextInt(400);
            int other = random.nextInt(400);
            if (one != other) {
                tie(one, other, TieLayer.FRIEND, 0.5);
            }
        }
        for (int to = 1; to < 400; to += 7) {
            int expected = distance(0, to);
            readings = 0;
            var found = path().between(0, to);
            assertThat(found.map(List::size).orElse(-1)).isEqualTo(expected);
            assertThat(readings).isLessThanOrEqualTo(Math.max(expected, 15) + 1);
        }
    }

    private ShortestPath path() {
        return new ShortestPath(this::read);
    }

    private Map<Integer, List<Tie>> read(Collection<Integer> members) {
        readings++;
        Map<Integer, List<Tie>> found = new TreeMap<>();
        members.stream().filter(ties::containsKey).forEach(member -> found.put(member, ties.get(member)));
        return found;
    }

    private int distance(int from, int to) {
        int[] distance = new int[400];
        Arrays.fill(distance, -1);
        distance[from] = 0;
        TreeSet<Integer> edge = new TreeSet<>(List.of(from));
        while (!edge.isEmpty()) {
            TreeSet<Integer> next = new TreeSet<>();
            for (int member : edge) {
                for (Tie tie : ties.getOrDefault(member, List.of())) {
                    if (distance[tie.member()] < 0) {
                        distance[tie.member()] = distance[member] + 1;
                        next.add(tie.member());
                    }
                }
            }
            edge = next;
        }
        return distance[to];
    }

    private void tie(int one, int other, TieLayer layer, double strength) {
        ties.computeIfAbsent(one, _ -> new ArrayList<>()).add(new Tie(layer, other, strength, "one", 2000));
        ties.computeIfAbsent(other, _ -> new ArrayList<>()).add(new Tie(layer, one, strength, "other", 2000));
    }
}
