package org.personahub.orchestration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What workers tell the monitoring: `personahub_personas_*`, `personahub_chunk_*` and `personahub_leases_*`.
@ApplicationScoped
class WorkerMetrics {

    private final MeterRegistry registry;
    private final Counter stored;
    private final Counter rejected;
    private final Counter failedAttempts;
    private final Timer synthesise;
    private final Timer wait;
    private final Timer copy;
    private final Timer store;
    private final AtomicLong ready = new AtomicLong();

    WorkerMetrics(MeterRegistry registry) {
        this.registry = registry;
        stored = Counter.builder("personahub.personas.stored")
                .description("People stored")
                .register(registry);
        rejected = Counter.builder("personahub.personas.rejected")
                .description("People who passed no gate")
                .register(registry);
        failedAttempts = Counter.builder("personahub.chunk.attempts.failed")
                .description("Attempts at chunks that failed")
                .register(registry);
        synthesise = stage("synthesise");
        wait = stage("wait");
        copy = stage("copy");
        store = stage("store");
        Gauge.builder("personahub.chunks.ready", ready, AtomicLong::get)
                .description("Chunks of open runs that wait for a worker, as of the last heartbeat")
                .register(registry);
    }

    /// Counts a chunk that was stored, with that many people who passed no gate.
    void stored(ChunkTimes times, int quarantined) {
        stored.increment(times.people());
        rejected.increment(quarantined);
        synthesise.record(times.making());
        wait.record(times.waiting());
        copy.record(times.copying());
        store.record(times.storing());
    }

    void attemptFailed() {
        failedAttempts.increment();
    }

    void chunksReady(long chunks) {
        ready.set(chunks);
    }

    void leasesHeld(Supplier<Number> leases, Supplier<Number> oldestSeconds) {
        Gauge.builder("personahub.lease.age.seconds", oldestSeconds)
                .description("How long this process has worked on the oldest of its chunks")
                .register(registry);
        Gauge.builder("personahub.leases.held", leases)
                .description("Chunks this process works on")
                .register(registry);
    }

    private Timer stage(String stage) {
        return Timer.builder("personahub.chunk")
                .description("Time for a chunk")
                .tag("stage", stage)
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }
}
