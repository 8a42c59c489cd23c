package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.personahub.engine.EngineVersion;
import org.personahub.store.ChunkLeases;
import org.personahub.store.Lease;
import org.personahub.store.RunTable;
import org.personahub.store.Transactions;

/// Where this process gets its chunks from. Now and then, between two claims, it also tidies up: expired leases are
/// taken over, runs of another engine or atlas are paused, and finished ones are indexed.
@ApplicationScoped
class ChunkQueue {

    private static final Logger LOG = Logger.getLogger(ChunkQueue.class);
    private static final int TIDYINGS_PER_TTL = 4;

    private final Transactions transactions;
    private final Corpora corpora;
    private final ChunkDelivery delivery;
    private final PartitionIndexing indexing;
    private final Duration ttl;
    private long tidied;
    private boolean everTidied;

    ChunkQueue(
            Transactions transactions,
            Corpora corpora,
            ChunkDelivery delivery,
            PartitionIndexing indexing,
            WorkerConfig config) {
        this.transactions = transactions;
        this.corpora = corpora;
        this.delivery = delivery;
        this.indexing = indexing;
        this.ttl = config.leaseTtl();
    }

    /// Leases at most that many chunks; their runs are running then.
    synchronized List<Lease> claim(int limit) {
        tidyNowAndThen();
        ChunkLeases.Claim claim =
                new ChunkLeases.Claim(EngineVersion.CURRENT, corpora.atlasVersion(), limit, ttl, WorkerName.OWN);
        return transactions.run(connection -> {
            List<Lease> leases = ChunkLeases.claim(connection, claim);
            if (!leases.isEmpty()) {
                var runs = leases.stream().map(Lease::runId).collect(Collectors.<UUID>toSet());
                RunTable.started(connection, runs);
            }
            return leases;
        });
    }

    private void tidyNowAndThen() {
        long now = System.nanoTime();
        if (everTidied && now - tidied < ttl.toNanos() / TIDYINGS_PER_TTL) {
            return;
        }
        delivery.takeExpired();
        int paused = transactions.run(
                connection -> RunTable.pauseOtherVersions(connection, EngineVersion.CURRENT, corpora.atlasVersion()));
        if (paused > 0) {
            LOG.warnf("Paused %d runs that began with another engine or atlas.", paused);
        }
        indexing.look();
        tidied = now;
        everTidied = true;
    }
}
