package org.personahub.orchestration;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.orchestration.scaling.ConcurrencyLimit;
import org.personahub.store.Lease;
import org.personahub.store.StoreFailure;

/// Works on chunks: leases them, has them made on a bounded pool of platform threads, and has them stored on virtual
/// threads at the same time, so that making, sending and committing overlap.
@ApplicationScoped
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int STORED_MEANWHILE = 2;

    private final ProcessConfig process;
    private final WorkerConfig config;
    private final ChunkQueue queue;
    private final ChunkSynthesis synthesis;
    private final ChunkDelivery delivery;
    private final HeldLeases leases;
    private final RunSignal signal;
    private final RunListener listener;
    private final WorkerMetrics metrics;
    private final WorkerPace pace;
    private @Nullable Threads threads;
    private volatile boolean stopping;

    Worker(
            ProcessConfig process,
            WorkerConfig config,
            ChunkQueue queue,
            ChunkSynthesis synthesis,
            ChunkDelivery delivery,
            HeldLeases leases,
            RunSignal signal,
            RunListener listener,
            WorkerMetrics metrics,
            WorkerPace pace) {
        this.process = process;
        this.config = config;
        this.queue = queue;
        this.synthesis = synthesis;
        this.delivery = delivery;
        this.leases = leases;
        this.signal = signal;
        this.listener = listener;
        this.metrics = metrics;
        this.pace = pace;
    }

    void start(@Observes StartupEvent event) {
        if (!process.role().works()) {
            LOG.info("This process leaves chunks to others: personahub.process.role is api.");
            return;
        }
        int makers = config.threads().orElse(Runtime.getRuntime().availableProcessors());
        Threads mine = new Threads(makers);
        threads = mine;
        int most = config.chunksInFlight().orElse(2 * (makers + STORED_MEANWHILE));
        int usual = Math.min(makers + STORED_MEANWHILE, most);
        pace.start(makers, mine.inFlight, new ConcurrencyLimit(Math.min(makers, usual), usual, most));
        leases.start();
        listener.start();
        mine.dispatcher = Thread.ofVirtual().name("personahub-dispatcher").start(() -> dispatch(mine));
    }

    /// Ends in order: no new leases, chunks being made are dropped, chunks being stored may finish, leases go back.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Threads mine = threads;
        if (mine == null) {
            return;
        }
        stopping = true;
        listener.stop();
        leases.loseAll();
        if (mine.dispatcher != null) {
            signal.wake();
            mine.dispatcher.join(config.shutdownTimeout());
            leases.loseAll();
        }
        mine.making.shutdownNow();
        boolean made = mine.making.awaitTermination(config.shutdownTimeout().toMillis(), TimeUnit.MILLISECONDS);
        mine.storing.shutdown();
        boolean stored = mine.storing.awaitTermination(config.shutdownTimeout().toMillis(), TimeUnit.MILLISECONDS);
        if (!made || !stored) {
            LOG.warn("Some chunks did not end in time; their leases go back all the same.");
        }
        leases.stop();
    }

    private void dispatch(Threads mine) {
        while (!stopping) {
            try {
                int batch = pace.batch();
                mine.inFlight.awaitRoom(batch);
                signal.reset();
                long begun = System.nanoTime();
                List<Lease> claimed = stopping ? List.of() : queue.claim(batch);
                pace.claimed(claimed.size(), System.nanoTime() - begun);
                claimed.forEach(lease -> work(mine, leases.hold(lease)));
                if (claimed.isEmpty() && !stopping) {
                    signal.await(jittered(config.poll()));
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failed) {
                LOG.warnf("Looking for chunks failed, it goes on: %s", failed);
                pause();
            }
        }
    }

    private void work(Threads mine, HeldLease held) {
        ChunkStream stream =
                new ChunkStream(held, parts -> mine.storing.execute(() -> end(mine, held, () -> store(parts))));
        mine.making.execute(() -> synthesis.make(stream));
    }

    private void store(ChunkStream stream) {
        try {
            ChunkTimes times = delivery.store(stream);
            metrics.stored(times, stream.held().lease().count() - times.people());
            pace.stored(stream.held().lease().count(), times);
        } catch (RuntimeException failure) {
            stream.held().lose();
            failed(stream.held(), failure);
        }
    }

    private void failed(HeldLease held, Throwable failure) {
        if (failure instanceof LeaseLost) {
            LOG.debug(failure.getMessage());
            delivery.release(held.lease());
        } else {
            metrics.attemptFailed();
            if (failure instanceof StoreFailure) {
                pace.failed();
            }
            delivery.failed(held.lease(), failure);
        }
    }

    private void end(Threads mine, HeldLease held, Runnable ending) {
        try {
            ending.run();
        } catch (RuntimeException failure) {
            LOG.warnf("%s; its lease expires by itself: %s", held.lease().chunk(), failure);
        } finally {
            leases.drop(held);
            pace.ended();
        }
    }

    private void pause() {
        try {
            signal.await(jittered(config.poll()));
        } catch (InterruptedException interrupted) {
            stopping = true;
        }
    }

    private static Duration jittered(Duration about) {
        return Duration.ofMillis(
                (long) (about.toMillis() * (0.5 + ThreadLocalRandom.current().nextDouble())));
    }

    /// The threads of a started worker.
    private static final class Threads {
        private final ExecutorService making;
        private final ExecutorService storing;
        private final InFlight inFlight = new InFlight(1);
        private @Nullable Thread dispatcher;

        Threads(int makers) {
            making = Executors.newFixedThreadPool(
                    makers, Thread.ofPlatform().name("personahub-maker-", 0).factory());
            storing = Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("personahub-storer-", 0).factory());
        }
    }
}
