package org.personahub.orchestration.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class WorkerScalingTest {

    private static final ScalingPolicy POLICY = new ScalingPolicy(
            1, 16, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5));
    private static final LongToDoubleFunction FAST_DATABASE = _ -> 1e9;
    private static final Instant NOW = Instant.EPOCH.plus(Duration.ofDays(1));

    @Test
    void aLoadStepIsMetAndHeldAndLetGoWithoutOscillation() {
        LongToDoubleFunction step = second -> between(second, 600, 6600) ? 4500 : 100;
        SimulatedCluster cluster = new SimulatedCluster(POLICY, step, FAST_DATABASE).run(Duration.ofHours(3));

        assertThat(cluster.recommendedAt(Duration.ofSeconds(590))).isEqualTo(1);
        // 4,500 people a second keep 4.5 workers busy, 5.6 with the reserve.
        assertThat(cluster.recommendedAt(Duration.ofSeconds(5000))).isBetween(5, 8);
        assertThat(cluster.waitingAt(Duration.ofSeconds(5000))).isLessThan(4500);
        assertThat(cluster.mostWaiting()).isLessThan(4500 * 240);
        assertThat(cluster.recommendedAt(Duration.ofSeconds(10_700))).isEqualTo(1);
        assertThat(cluster.turns()).as("turns of %s", cluster.changes()).isLessThanOrEqualTo(2);
        assertThat(cluster.changes()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void aSteadyLoadKeepsItsNumber() {
        SimulatedCluster cluster = new SimulatedCluster(POLICY, _ -> 2500, FAST_DATABASE).run(Duration.ofHours(6));

        assertThat(cluster.turns()).isLessThanOrEqualTo(1);
        assertThat(cluster.recommendedAt(Duration.ofHours(1)))
                .isEqualTo(cluster.recommendedAt(Duration.ofHours(5)))
                .isBetween(3, 6);
        assertThat(cluster.waitingAt(Duration.ofHours(5))).isLessThan(2500);
    }

    @Test
    void aBurstIsWorkedOffAndForgotten() {
        LongToDoubleFunction burst = second -> second == 900 ? 1_000_000 : 0;
        SimulatedCluster cluster = new SimulatedCluster(POLICY, burst, FAST_DATABASE).run(Duration.ofHours(1));

        // One worker would need 1,000 seconds.
        assertThat(cluster.settled()).isEqualTo(1_000_000);
        assertThat(cluster.waitingAt(Duration.ofSeconds(900 + 400))).isZero();
        assertThat(cluster.mostRecommended()).isBetween(4, 16);
        assertThat(cluster.recommendedAt(Duration.ofSeconds(3590))).isEqualTo(1);
        assertThat(cluster.turns()).isEqualTo(1);
    }

    @Test
    void aDatabaseThatIsTheBottleneckDoesNotGetEverMoreWorkers() {
        SimulatedCluster cluster = new SimulatedCluster(POLICY, _ -> 3000, _ -> 2000).run(Duration.ofHours(1));

        assertThat(cluster.mostRecommended()).as("%s", cluster.changes()).isLessThanOrEqualTo(10);
        assertThat(cluster.turns()).isZero();
        assertThat(cluster.settled()).as("nobody starves").isGreaterThan(0.97 * 2000 * 3600);
    }

    @Test
    void aDatabaseThatIsSlowForAWhileIsOutlasted() {
        LongToDoubleFunction slowForAWhile = second -> between(second, 1800, 3600) ? 800 : 1e9;
        SimulatedCluster cluster = new SimulatedCluster(POLICY, _ -> 1500, slowForAWhile).run(Duration.ofHours(4));

        assertThat(cluster.waitingAt(Duration.ofHours(2))).isLessThan(1500);
        assertThat(cluster.recommendedAt(Duration.ofHours(3))).isBetween(2, 4);
        assertThat(cluster.turns()).as("%s", cluster.changes()).isLessThanOrEqualTo(3);
    }

    @Test
    void loadAroundAThresholdDoesNotFlap() {
        LongToDoubleFunction swinging = second -> 2000 + 1800 * StrictMath.sin(second * 2 * StrictMath.PI / 240);
        SimulatedCluster cluster = new SimulatedCluster(POLICY, swinging, FAST_DATABASE).run(Duration.ofHours(6));

        assertThat(cluster.changes()).as("of six hours").hasSizeLessThanOrEqualTo(8);
        assertThat(cluster.mostWaiting()).isLessThan(2000 * 200);
    }

    @Test
    void nothingIsRecommendedBeyondTheLimits() {
        SimulatedCluster cluster = new SimulatedCluster(POLICY, _ -> 100_000, FAST_DATABASE).run(Duration.ofHours(1));

        assertThat(cluster.mostRecommended()).isEqualTo(16);
        assertThat(new WorkerScaling(POLICY)
                        .next(Recommendation.first(40, NOW), new QueueState(0, 0, 1000, 40), NOW)
                        .workers())
                .isEqualTo(16);
    }

    @Test
    void fromNoWorkerAtAllTheFirstIsRecommendedAtOnce() {
        ScalingPolicy policy = new ScalingPolicy(
                0, 4, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5));
        WorkerScaling scaling = new WorkerScaling(policy);
        Recommendation none = Recommendation.first(0, NOW);

        assertThat(scaling.next(none, new QueueState(0, 0, 0, 0), NOW)).isEqualTo(none);
        assertThat(scaling.next(none, new QueueState(1, 0, 0, 0), NOW).workers())
                .isEqualTo(1);
    }

    @Test
    void thresholdsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> new ScalingPolicy(
                        1, 4, Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("give less than scale-up-threshold");
        assertThatThrownBy(() -> new ScalingPolicy(
                        5, 4, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("least-workers");
    }

    private static boolean between(long second, long from, long to) {
        return second >= from && second < to;
    }
}
