package org.personahub.orchestration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.personahub.orchestration.scaling.ConcurrencyLimit;
import org.personahub.orchestration.scaling.LeaseBatch;
import org.personahub.orchestration.scaling.StoreWindow;
import org.personahub.store.WorkerTable;

/// How fast this process works on chunks, and how many it therefore has in flight and leases at once. Measured in
/// windows of a second or more in which there was work.
@ApplicationScoped
class WorkerPace {

    private static final long WINDOW_NANOS = 1_000_000_000;
    /// A window that ends because the work did counts when it was that long.
    private static final long SHORTEST_NANOS = WINDOW_NANOS / 5;
    private static final double NANOS_PER_SECOND = 1e9;
    /// How much a new measurement counts beside the older ones.
    private static final double FRESH = 0.3;

    private static final double UNNOTICED = 0.2;

    private @Nullable Limits limits;
    private long windowStart;
    private long people;
    private double storeSeconds;
    private int failures;
    private double peoplePerSecond;
    private double chunkSeconds;
    private double claimSeconds;

    WorkerPace(MeterRegistry registry) {
        Gauge.builder("personahub.worker.chunks.limit", this, WorkerPace::limit)
                .description("How many chunks this process may have in flight; 0 when it does not work")
                .register(registry);
        Gauge.builder("personahub.worker.lease.batch", this, pace -> pace.isWorking() ? pace.batch() : 0)
                .description("How many chunks this process leases at once; 0 when it does not work")
                .register(registry);
        Gauge.builder("personahub.worker.personas.per.second", this, WorkerPace::peoplePerSecond)
                .description("People this process settles a second while it has work")
                .register(registry);
    }

    /// Begins with a worker of that many threads.
    ///
    /// @param inFlight what follows the limit
    /// @param limit how many chunks it has in flight
    synchronized void start(int threads, InFlight inFlight, ConcurrencyLimit limit) {
        limits = new Limits(threads, inFlight, limit);
        inFlight.limit(limit.current());
    }

    /// Whether this process works on chunks.
    synchronized boolean isWorking() {
        return limits != null;
    }

    /// How many chunks to lease at once.
    synchronized int batch() {
        Limits mine = limits;
        if (mine == null) {
            return 1;
        }
        int most = Math.max(1, mine.limit.current() - mine.threads);
        return LeaseBatch.size(claimSeconds, chunkSeconds, mine.threads, most);
    }

    /// Counts chunks that were leased, and how long asking for them took.
    synchronized void claimed(int chunks, long nanos) {
        Limits mine = limits;
        if (mine == null || chunks == 0) {
            return;
        }
        claimSeconds = blend(claimSeconds, nanos / NANOS_PER_SECOND);
        if (mine.inFlight.size() == 0) {
            open(System.nanoTime());
        }
        mine.inFlight.begin(chunks);
    }

    /// Counts a chunk that was stored, with that many people who are settled now. What it took longer than making
    /// them is the database's time; a fifth of the making is not worth a difference.
    synchronized void stored(int settled, ChunkTimes times) {
        double making = seconds(times.making());
        people += settled;
        storeSeconds += Math.max(seconds(times.storing()) - making, UNNOTICED * making);
        chunkSeconds = blend(chunkSeconds, making);
    }

    /// Counts a chunk that could not be stored.
    synchronized void failed() {
        failures++;
    }

    /// Counts a chunk that is no longer in flight, whatever became of it.
    synchronized void ended() {
        Limits mine = limits;
        if (mine == null) {
            return;
        }
        mine.inFlight.end();
        long now = System.nanoTime();
        long nanos = now - windowStart;
        if (nanos >= WINDOW_NANOS || (mine.inFlight.size() == 0 && nanos >= SHORTEST_NANOS)) {
            close(mine, nanos / NANOS_PER_SECOND);
            open(now);
        }
    }

    /// This process as the others see it.
    synchronized WorkerTable.Worker asWorker() {
        Limits mine = limits;
        if (mine == null) {
            throw new IllegalStateException("this process does not work");
        }
        return new WorkerTable.Worker(WorkerName.OWN, mine.threads, mine.limit.current(), peoplePerSecond);
    }

    private synchronized int limit() {
        return limits == null ? 0 : limits.limit.current();
    }

    private synchronized double peoplePerSecond() {
        return peoplePerSecond;
    }

    private void close(Limits mine, double seconds) {
        boolean full = mine.inFlight.wasFull();
        if (people > 0 || failures > 0) {
            double perPerson = people == 0 ? 0 : storeSeconds / people;
            mine.inFlight.limit(mine.limit.after(new StoreWindow(people, seconds, perPerson, full, failures)));
        }
        if (people > 0) {
            peoplePerSecond = blend(peoplePerSecond, people / seconds);
        }
    }

    private void open(long now) {
        windowStart = now;
        people = 0;
        storeSeconds = 0;
        failures = 0;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS_PER_SECOND;
    }

    private static double blend(double before, double now) {
        return before <= 0 ? now : (1 - FRESH) * before + FRESH * now;
    }

    private record Limits(int threads, InFlight inFlight, ConcurrencyLimit limit) {}
}
