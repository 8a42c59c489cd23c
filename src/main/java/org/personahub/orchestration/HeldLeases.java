package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.store.ChunkLeases;
import org.personahub.store.ChunkTable;
import org.personahub.store.Lease;
import org.personahub.store.Transactions;

/// The leases of this process, kept alive by a thread of their own that no other work can delay.
@ApplicationScoped
class HeldLeases {

    private static final Logger LOG = Logger.getLogger(HeldLeases.class);
    private static final int BEATS_PER_TTL = 4;

    private final Transactions transactions;
    private final Duration ttl;
    private final WorkerMetrics metrics;
    private final Map<Lease.Key, HeldLease> held = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService heart;

    HeldLeases(Transactions transactions, WorkerConfig config, WorkerMetrics metrics) {
        this.transactions = transactions;
        this.ttl = config.leaseTtl();
        this.metrics = metrics;
    }

    void start() {
        heart = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("personahub-heartbeat").daemon().factory());
        long beat = ttl.toMillis() / BEATS_PER_TTL;
        var unused = heart.scheduleWithFixedDelay(this::beat, 0, beat, TimeUnit.MILLISECONDS);
        metrics.leasesHeld(held::size, this::oldestSeconds);
    }

    /// Stops the heartbeats and gives all leases back.
    void stop() {
        if (heart != null) {
            heart.shutdownNow();
        }
        List<Lease> leases = held.values().stream().map(HeldLease::lease).toList();
        if (leases.isEmpty()) {
            return;
        }
        try {
            int released = transactions.run(connection -> ChunkLeases.release(connection, leases));
            LOG.infof("Gave %d leases back.", released);
        } catch (RuntimeException failed) {
            LOG.warnf("Could not give %d leases back, they expire by themselves: %s", leases.size(), failed);
        }
        held.clear();
    }

    HeldLease hold(Lease lease) {
        HeldLease mine = new HeldLease(lease);
        held.put(lease.key(), mine);
        return mine;
    }

    void drop(HeldLease lease) {
        held.remove(lease.lease().key());
    }

    /// Makes the work on every chunk stop soon.
    void loseAll() {
        held.values().forEach(HeldLease::lose);
    }

    private double oldestSeconds() {
        return held.values().stream()
                        .map(HeldLease::age)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private void beat() {
        try {
            List<HeldLease> now = List.copyOf(held.values());
            if (!now.isEmpty()) {
                List<Lease> leases = now.stream().map(HeldLease::lease).toList();
                Set<Lease.Key> alive = transactions.run(connection -> ChunkLeases.heartbeat(connection, leases, ttl));
                now.stream()
                        .filter(lease -> !alive.contains(lease.lease().key()))
                        .forEach(HeldLease::lose);
            }
            metrics.chunksReady(transactions.run(ChunkTable::waiting));
        } catch (RuntimeException failed) {
            LOG.warnf("A heartbeat failed, the next one follows: %s", failed);
        }
    }
}
