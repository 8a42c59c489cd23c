package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.personahub.store.PartitionIndexes;
import org.personahub.store.Transactions;

/// Has the people of big runs indexed once they are all there, one run at a time in this process, beside all other
/// work.
@ApplicationScoped
class PartitionIndexing {

    private static final Logger LOG = Logger.getLogger(PartitionIndexing.class);

    private static final Duration LONGEST = Duration.ofHours(6);

    private final Transactions transactions;
    private final AtomicBoolean busy = new AtomicBoolean();

    PartitionIndexing(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Looks for finished runs, unless it is at work already, and waits for nothing.
    void look() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("personahub-indexing").start(() -> {
                try {
                    indexAll();
                } catch (RuntimeException failed) {
                    LOG.warnf("Indexing people failed, it is tried again: %s", failed);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /// Indexes all finished runs that are not indexed.
    void indexAll() {
        Optional<UUID> indexed;
        do {
            indexed = transactions.run(LONGEST, PartitionIndexes::buildNext);
            indexed.ifPresent(run -> LOG.infof("Indexed the people of run %s.", run));
        } while (indexed.isPresent());
    }
}
