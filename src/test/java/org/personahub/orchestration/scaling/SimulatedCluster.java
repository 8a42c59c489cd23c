package org.personahub.orchestration.scaling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/// Workers on one database in simulated time: people come, wait and are settled; workers come a while after they are
/// recommended and go at once. What workers settle together is bounded by the database.
final class SimulatedCluster {

    static final double WORKER_PER_SECOND = 1000;
    private static final int TICK_SECONDS = 5;
    private static final int START_SECONDS = 40;
    private static final int ARRIVAL_WINDOW = 300;

    private final WorkerScaling scaling;
    private final LongToDoubleFunction arrivals;
    private final LongToDoubleFunction databasePerSecond;
    private final Deque<Double> lastArrivals = new ArrayDeque<>();
    private final List<Integer> recommended = new ArrayList<>();
    private final List<Double> queue = new ArrayList<>();
    private double waiting;
    private double settled;
    private double measuredPerWorker;
    private int workers = 1;
    private int coming;
    private long comeAt;

    /// @param arrivals people who are asked for in a second of the simulation
    /// @param databasePerSecond people that the database takes in a second of the simulation
    SimulatedCluster(ScalingPolicy policy, LongToDoubleFunction arrivals, LongToDoubleFunction databasePerSecond) {
        this.scaling = new WorkerScaling(policy);
        this.arrivals = arrivals;
        this.databasePerSecond = databasePerSecond;
    }

    SimulatedCluster run(Duration span) {
        Instant start = Instant.EPOCH;
        Recommendation now = Recommendation.first(1, start);
        for (long second = 0; second < span.toSeconds(); second++) {
            arrive(arrivals.applyAsDouble(second));
            double able = Math.min(workers * WORKER_PER_SECOND, databasePerSecond.applyAsDouble(second));
            double done = Math.min(waiting, able);
            waiting -= done;
            settled += done;
            if (done > 0 && workers > 0) {
                measuredPerWorker = 0.8 * measuredPerWorker + 0.2 * able / workers;
            }
            if (second % TICK_SECONDS == 0) {
                now = scaling.next(now, state(), start.plusSeconds(second));
            }
            follow(now.workers(), second);
            recommended.add(now.workers());
            queue.add(waiting);
        }
        return this;
    }

    /// The numbers that were recommended, one for each change.
    List<Integer> changes() {
        List<Integer> changes = new ArrayList<>();
        for (int workers : recommended) {
            if (changes.isEmpty() || changes.getLast() != workers) {
                changes.add(workers);
            }
        }
        return changes;
    }

    /// How often it turned from more to fewer or from fewer to more.
    int turns() {
        List<Integer> changes = changes();
        int turns = 0;
        for (int i = 2; i < changes.size(); i++) {
            boolean up = changes.get(i) > changes.get(i - 1);
            boolean wasUp = changes.get(i - 1) > changes.get(i - 2);
            if (up != wasUp) {
                turns++;
            }
        }
        return turns;
    }

    int recommendedAt(Duration when) {
        return recommended.get((int) when.toSeconds());
    }

    int mostRecommended() {
        return recommended.stream().max(Integer::compare).orElseThrow();
    }

    double waitingAt(Duration when) {
        return queue.get((int) when.toSeconds());
    }

    double mostWaiting() {
        return queue.stream().max(Double::compare).orElseThrow();
    }

    double settled() {
        return settled;
    }

    private void arrive(double people) {
        waiting += people;
        lastArrivals.add(people);
        if (lastArrivals.size() > ARRIVAL_WINDOW) {
            lastArrivals.remove();
        }
    }

    private QueueState state() {
        double arrival = lastArrivals.stream().mapToDouble(Double::doubleValue).sum() / ARRIVAL_WINDOW;
        return new QueueState((long) waiting, arrival, measuredPerWorker, workers);
    }

    private void follow(int wanted, long second) {
        if (wanted < workers) {
            workers = wanted;
            coming = wanted;
        } else if (wanted > workers && wanted != coming) {
            coming = wanted;
            comeAt = second + START_SECONDS;
        }
        if (coming > workers && second >= comeAt) {
            workers = coming;
        }
    }
}
