package org.personahub.engine.community.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures of networks so small that they can be counted by hand.
class NetworkTest {

    /// Two triangles, 0 1 2 and 3 4 5, with a tie from 2 to 3; 6 is alone.
    private static final int[][] BOW_TIE = {{1, 2}, {0, 2}, {0, 1, 3}, {2, 4, 5}, {3, 5}, {3, 4}, {}};

    private static final Network NETWORK = Network.of(BOW_TIE.length, person -> BOW_TIE[person]);

    @Test
    void clusteringIsTheMeanShareOfFriendsWhoAreFriends() {
        assertThat(Clustering.of(NETWORK).value()).isEqualTo((4 * 1 + 2 / 3.0) / 6, within(1e-12));
        assertThat(Clustering.of(NETWORK).error()).isZero();
    }

    @Test
    void distancesAreThoseWithinTheLargestComponent() {
        Distances distances = new Distances(NETWORK, _ -> true);

        assertThat(distances.components()).isEqualTo(2);
        assertThat(distances.largestShare()).isEqualTo(6 / 7.0, within(1e-12));
        // Of the 15 pairs 7 are tied, 4 are two steps apart and 4 three.
        assertThat(distances.meanPath().value()).isEqualTo((7 + 2 * 4 + 3 * 4) / 15.0, within(1e-12));
    }

    @Test
    void whoDoesNotCountIsNoComponent() {
        Distances distances = new Distances(NETWORK, person -> person != 6);

        assertThat(distances.components()).isOne();
        assertThat(distances.largestShare()).isOne();
    }

    @Test
    void aNumberThatIsTheSameAtBothEndsCorrelatesByOne() {
        assertThat(Assortativity.ofNumber(NETWORK, person -> person != 2, person -> person < 3 ? 1 : 5)
                        .value())
                .isEqualTo(1, within(1e-12));
        assertThat(Assortativity.ofNumber(NETWORK, _ -> true, _ -> 3).value()).isNaN();
    }

    @Test
    void kindsAreAlikeBeyondChance() {
        // 12 of 14 ends lead to the same side, and chance makes half of them do so.
        assertThat(Assortativity.ofKind(NETWORK, 2, person -> person < 3 ? 0 : 1)
                        .value())
                .isEqualTo((12 / 14.0 - 0.5) / 0.5, within(1e-12));
        assertThat(Assortativity.ofKind(NETWORK, 2, _ -> 1).value()).isNaN();
    }

    @Test
    void bothTrianglesAreGroups() {
        int[] group = Groupings.of(NETWORK);

        assertThat(group[0]).isEqualTo(group[1]).isEqualTo(group[2]).isNotEqualTo(group[3]);
        assertThat(group[3]).isEqualTo(group[4]).isEqualTo(group[5]);
        assertThat(Groupings.modularity(NETWORK, group)).isEqualTo(12 / 14.0 - 0.5, within(1e-12));
    }

    @Test
    void aLognormalIsNearALognormalAndASpikeIsNot() {
        assertThat(Lognormal.distance(List.of(0, 7, 16, 18, 15, 12, 9, 6, 5, 4, 3, 2, 2, 1, 1), 1.38, 0.6))
                .isLessThan(0.08);
        assertThat(Lognormal.distance(List.of(0, 0, 0, 0, 100), StrictMath.log(4), 0.6))
                .isGreaterThan(0.4);
    }

    @Test
    void anEmptyNetworkHasNoFigures() {
        Network nobody = Network.of(0, _ -> new int[0]);

        assertThat(Clustering.of(nobody).value()).isNaN();
        assertThat(new Distances(nobody, _ -> true).meanPath().value()).isNaN();
        assertThat(Groupings.of(nobody)).isEmpty();
    }
}
