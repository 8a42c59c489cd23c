package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.statistics.NetworkStatistics;
import org.personahub.store.CommunityTable;
import org.personahub.store.Lease;
import org.personahub.store.Transactions;

/// Measures the networks of communities and keeps what it finds: beside all other work in the process that stores the
/// last chunk, which has the ties in memory, or when somebody asks.
@ApplicationScoped
class CommunityMeasuring {

    private static final Logger LOG = Logger.getLogger(CommunityMeasuring.class);

    private final Transactions transactions;
    private final Corpora corpora;

    CommunityMeasuring(Transactions transactions, Corpora corpora) {
        this.transactions = transactions;
        this.corpora = corpora;
    }

    /// Begins to measure the community whose last chunk this was, and waits for nothing. When it fails, whoever asks
    /// measures again.
    void begin(Lease lastChunk) {
        if (corpora.of(lastChunk) instanceof Community community) {
            Thread.ofVirtual().name("personahub-measuring").start(() -> {
                try {
                    measure(lastChunk.runId(), community);
                } catch (RuntimeException failed) {
                    LOG.warnf(
                            "Measuring community %s failed, it is done when asked for: %s", lastChunk.runId(), failed);
                }
            });
        }
    }

    /// Measures a community now.
    NetworkStatistics measure(UUID id, Community community) {
        NetworkStatistics measured = NetworkStatistics.of(community.ties());
        transactions.run(connection -> CommunityTable.setStatistics(connection, id, measured));
        return measured;
    }
}
