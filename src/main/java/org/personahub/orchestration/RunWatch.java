package org.personahub.orchestration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Tells whoever watches a run what becomes of it, whichever processes work on it.
///
/// As long as somebody watches, one thread reads all watched runs from the database, a few times a second. It asks
/// rather than being told: a notification for each chunk would serialise the commits of all workers.
@ApplicationScoped
public class RunWatch {

    private static final Logger LOG = Logger.getLogger(RunWatch.class);

    /// After that long a watched run is told again though nothing about it changed, because its lease ages did.
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final RunProgressDesk desk;
    private final Duration interval;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Semaphore newcomer = new Semaphore(0);
    private @Nullable Thread reader;

    RunWatch(RunProgressDesk desk, RunsConfig config) {
        this.desk = desk;
        this.interval = config.progressInterval();
    }

    /// The run as it stands now, then each time it has changed, but not more often than
    /// `personahub.runs.progress-interval`. A watcher who is slow misses what is outdated by then. Ends after the
    /// state in which the run ends, and when the run is deleted.
    public Multi<RunProgress> watch(String owner, UUID id) {
        return Multi.createFrom().emitter(emitter -> add(new Watcher(owner, id, emitter)), BackPressureStrategy.LATEST);
    }

    @PreDestroy
    void close() {
        // The reader ends when nobody watches; an interrupt would cut a connection off that is in use.
        watchers.forEach(watcher -> watcher.emitter.complete());
        watchers.clear();
        newcomer.release();
    }

    /// How many watch a run that has not ended for them.
    int watchers() {
        return watchers.size();
    }

    private void add(Watcher watcher) {
        watcher.emitter.onTermination(() -> watchers.remove(watcher));
        synchronized (this) {
            watchers.add(watcher);
            if (reader == null) {
                reader = Thread.ofVirtual().name("personahub-run-watch").start(this::read);
            }
        }
        newcomer.release();
    }

    private void read() {
        long due = System.nanoTime();
        while (somebodyWatches()) {
            long now = System.nanoTime();
            boolean everybody = now - due >= 0;
            if (everybody) {
                due = now + interval.toNanos();
            }
            tell(watchers.stream()
                    .filter(watcher -> everybody || watcher.isNew())
                    .toList());
            try {
                boolean came = newcomer.tryAcquire(due - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (came) {
                    newcomer.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private synchronized boolean somebodyWatches() {
        if (watchers.isEmpty()) {
            reader = null;
            return false;
        }
        return true;
    }

    private void tell(Collection<Watcher> those) {
        if (those.isEmpty()) {
            return;
        }
        try {
            List<UUID> ids =
                    those.stream().map(watcher -> watcher.id).distinct().toList();
            Map<UUID, RunProgressDesk.Owned> runs = desk.read(ids);
            // Who has not taken the last message yet is told it all the same, but nothing is read for them any more.
            those.stream()
                    .filter(watcher -> watcher.sawTheEnd(runs.get(watcher.id)))
                    .forEach(watchers::remove);
        } catch (RuntimeException failed) {
            LOG.warnf("Could not read the runs that are watched, the next look follows: %s", failed);
        }
    }

    /// Somebody who watches a run. Only the reader calls it.
    private static final class Watcher {
        private final String owner;
        private final UUID id;
        private final MultiEmitter<? super RunProgress> emitter;
        private @Nullable RunView last;
        private long toldAt;

        Watcher(String owner, UUID id, MultiEmitter<? super RunProgress> emitter) {
            this.owner = owner;
            this.id = id;
            this.emitter = emitter;
        }

        boolean isNew() {
            return last == null;
        }

        boolean sawTheEnd(RunProgressDesk.@Nullable Owned found) {
            if (found == null || !found.owner().equals(owner)) {
                emitter.complete();
                return true;
            }
            RunView run = found.progress().run();
            long now = System.nanoTime();
            if (differs(last, run) || (run.state().isActive() && now - toldAt >= SILENCE_NANOS)) {
                last = run;
                toldAt = now;
                emitter.emit(found.progress());
            }
            if (run.state().isLast()) {
                emitter.complete();
            }
            return run.state().isLast();
        }

        /// Whether more changed than what changes with the time of looking.
        private static boolean differs(@Nullable RunView before, RunView now) {
            return before == null
                    || before.state() != now.state()
                    || before.completed() != now.completed()
                    || before.rejected() != now.rejected()
                    || !before.chunks().equals(now.chunks())
                    || !Objects.equals(before.error(), now.error());
        }
    }
}
