package org.personahub.orchestration.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// The limit against a simulated worker: chunks are made at a fixed rate at most, and the more of them are stored at
/// once beyond what the database takes, the longer each waits.
class ConcurrencyLimitTest {

    private static final int CHUNK = 1000;
    private static final double MAKING = 20_000;

    private final ConcurrencyLimit limit = new ConcurrencyLimit(2, 4, 32);
    private final List<Integer> limits = new ArrayList<>();

    @Test
    void itRisesAsLongAsThatPaysAndComesToRestThere() {
        // Storing a chunk takes 0.4 seconds however many are stored, so 8 at once keep up with the makers.
        run(300, database(0.4, 64));

        assertThat(limits.getLast()).isBetween(8, 10);
        assertThat(range(100, 300)).isLessThanOrEqualTo(1);
        assertThat(throughput(limits.getLast(), database(0.4, 64))).isGreaterThan(0.97 * MAKING);
    }

    @Test
    void aDatabaseThatIsFastEnoughIsNotAskedForMore() {
        run(300, database(0.05, 64));

        assertThat(limits).allMatch(value -> value <= 5);
        assertThat(range(50, 300)).isLessThanOrEqualTo(1);
    }

    @Test
    void aDatabaseThatSlowsDownIsRelievedAtOnceAndUsedAgainWhenItRecovers() {
        run(100, database(0.4, 64));
        int before = limits.getLast();
        run(3, database(2.0, 2));
        assertThat(limits.getLast()).isLessThan(before);
        run(12, database(2.0, 2));
        assertThat(limits.getLast()).isBetween(2, 3);

        run(300, database(0.4, 64));
        assertThat(throughput(limits.getLast(), database(0.4, 64))).isGreaterThan(0.9 * MAKING);
    }

    @Test
    void aDatabaseThatStaysSlowBecomesTheMeasureAndNobodyStarves() {
        run(50, database(0.1, 64));
        run(400, database(1.5, 64));

        assertThat(limits).allMatch(value -> value >= 2);
        assertThat(limits.getLast()).as("30 at once are needed now").isGreaterThan(15);
        assertThat(range(350, 450)).isLessThanOrEqualTo(8);
    }

    @Test
    void chunksThatCannotBeStoredMakeItFall() {
        int before = limit.current();
        assertThat(limit.after(new StoreWindow(0, 1, 0, true, 1))).isLessThan(before);
        for (int i = 0; i < 10; i++) {
            limit.after(new StoreWindow(0, 1, 0, true, 1));
        }
        assertThat(limit.current()).isEqualTo(2);
    }

    @Test
    void aWindowWithoutAnythingChangesNothing() {
        assertThat(limit.after(new StoreWindow(0, 1, 0, false, 0))).isEqualTo(4);
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new ConcurrencyLimit(0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConcurrencyLimit(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConcurrencyLimit(1, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBatchOfLeasesIsAsSmallAsAskingAllows() {
        assertThat(LeaseBatch.size(0.002, 0.1, 2, 16)).as("asking is cheap").isEqualTo(1);
        assertThat(LeaseBatch.size(0.002, 0.005, 2, 16)).as("small chunks").isEqualTo(16);
        assertThat(LeaseBatch.size(0.05, 0.1, 2, 64)).as("asking is slow").isEqualTo(20);
        assertThat(LeaseBatch.size(1, 1, 2, 64))
                .as("two seconds of work at most")
                .isEqualTo(4);
        assertThat(LeaseBatch.size(1, 30, 2, 64)).isEqualTo(1);
        assertThat(LeaseBatch.size(1, 0, 2, 64)).as("nothing known yet").isEqualTo(1);
    }

    /// Seconds that storing a chunk takes when that many are stored at once.
    private static IntFunction<Double> database(double seconds, int atOnce) {
        return stored -> seconds * Math.max(1, (double) stored / atOnce);
    }

    private static double throughput(int limit, IntFunction<Double> database) {
        return Math.min(MAKING, limit * CHUNK / database.apply(limit));
    }

    private void run(int windows, IntFunction<Double> database) {
        for (int i = 0; i < windows; i++) {
            int now = limit.current();
            double rate = throughput(now, database);
            double store = database.apply(now);
            boolean saturated = now * CHUNK / store < 1.05 * MAKING;
            limits.add(limit.after(new StoreWindow((long) rate, 1, store / CHUNK, saturated, 0)));
        }
    }

    private int range(int from, int to) {
        List<Integer> part = limits.subList(from, to);
        return part.stream().max(Integer::compare).orElseThrow()
                - part.stream().min(Integer::compare).orElseThrow();
    }
}
