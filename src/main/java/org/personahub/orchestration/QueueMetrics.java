package org.personahub.orchestration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What is seen of the queue and of the open runs, for the monitoring. It is the same in every process, because it is
/// read from the database. A run has metrics of its own as long as it is open.
@ApplicationScoped
class QueueMetrics {

    /// Never more runs than that have metrics of their own, so that the number of time series is bounded.
    static final int MOST_RUNS = 20;

    private final MeterRegistry registry;
    private final List<RunGauge> runs = new ArrayList<>();
    private volatile @Nullable QueueStatus last;

    QueueMetrics(MeterRegistry registry) {
        this.registry = registry;
        queue("personahub.queue.personas", "People of open runs who are not settled yet", status ->
                (double) status.figures().peopleWaiting());
        queue("personahub.queue.chunks", "Chunks of open runs that wait for a worker", status ->
                (double) status.figures().chunksReady());
        queue("personahub.queue.leases", "Chunks that are with a worker", status ->
                (double) status.figures().chunksLeased());
        queue(
                "personahub.queue.lease.age.seconds",
                "How long the oldest lease of all has been held",
                status -> orZero(status.figures().oldestLeaseSeconds()));
        queue(
                "personahub.queue.arrival.per.second",
                "People asked for a second in the last five minutes",
                status -> status.figures().arrivalPerSecond());
        queue(
                "personahub.queue.service.per.second",
                "People that all workers settle a second while they have work",
                status -> status.figures().workerPerSecond() * status.figures().workers());
        queue(
                "personahub.queue.seconds",
                "How long the workers that are there need for what waits",
                status -> orNaN(status.queueSeconds()));
        queue("personahub.workers", "Workers that are there", status ->
                (double) status.figures().workers());
        queue("personahub.workers.recommended", "Workers that there should be", QueueStatus::recommendedWorkers);
        run("personahub.run.completed", "People of the run delivered", progress ->
                (double) progress.run().completed());
        run("personahub.run.rejected", "People of the run whom the gates rejected", progress ->
                (double) progress.run().rejected());
        run("personahub.run.failed", "People of the run in chunks that failed for good", progress ->
                (double) progress.run().failed());
        run("personahub.run.chunks.ready", "Chunks of the run that wait for a worker", progress ->
                (double) progress.run().chunks().ready());
        run("personahub.run.chunks.leased", "Chunks of the run that are with a worker", progress ->
                (double) progress.run().chunks().leased());
        run("personahub.run.attempts.failed", "Failures and lost leases of its chunks", progress ->
                (double) progress.failedAttempts());
        run(
                "personahub.run.lease.age.seconds",
                "How long the oldest lease on the run has been held",
                progress -> orZero(progress.oldestLeaseSeconds()));
        run(
                "personahub.run.personas.per.second",
                "People of the run delivered a second in the last half minute",
                progress -> orZero(progress.recentPersonasPerSecond()));
        run(
                "personahub.run.copy.seconds",
                "Mean time that storing a chunk of the run took in the last half minute",
                progress -> orNaN(progress.copySeconds()));
        run(
                "personahub.run.remaining.seconds",
                "How long the rest of the run takes at the present rate",
                progress -> orNaN(progress.secondsToFinish()));
    }

    /// Takes over what was seen.
    void show(QueueStatus status, Collection<RunProgress> open) {
        last = status;
        for (RunGauge run : runs) {
            run.gauge()
                    .register(
                            open.stream()
                                    .map(progress -> MultiGauge.Row.of(
                                            Tags.of("run", progress.run().id().toString()),
                                            run.value().apply(progress)))
                                    .toList(),
                            true);
        }
    }

    private void queue(String name, String description, ToDoubleFunction<QueueStatus> value) {
        Gauge.builder(name, this, me -> {
                    QueueStatus seen = me.last;
                    return seen == null ? Double.NaN : value.applyAsDouble(seen);
                })
                .description(description + ", over all processes")
                .register(registry);
    }

    private void run(String name, String description, Function<RunProgress, Double> value) {
        runs.add(new RunGauge(MultiGauge.builder(name).description(description).register(registry), value));
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private record RunGauge(MultiGauge gauge, Function<RunProgress, Double> value) {}
}
