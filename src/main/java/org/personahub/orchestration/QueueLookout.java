package org.personahub.orchestration;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.store.QueueFigures;
import org.personahub.store.Transactions;
import org.personahub.store.WorkerTable;

/// Looks at the queue now and then, in every process, whether it works or only serves: says that its worker is there,
/// has the recommendation decided, and hands what it saw to the monitoring.
@ApplicationScoped
class QueueLookout {

    private static final Logger LOG = Logger.getLogger(QueueLookout.class);

    private static final Duration END = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final WorkerDemand demand;
    private final RunProgressDesk desk;
    private final WorkerPace pace;
    private final QueueMetrics metrics;
    private final Duration interval;
    private @Nullable Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);

    QueueLookout(
            Transactions transactions,
            WorkerDemand demand,
            RunProgressDesk desk,
            WorkerPace pace,
            QueueMetrics metrics,
            ScalingConfig config) {
        this.transactions = transactions;
        this.demand = demand;
        this.desk = desk;
        this.pace = pace;
        this.metrics = metrics;
        this.interval = config.interval();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("personahub-queue-lookout").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        // An interrupt would cut a connection off that is in use.
        stopping.countDown();
        if (thread != null) {
            thread.join(END);
        }
        if (pace.isWorking()) {
            try {
                transactions.run(connection -> WorkerTable.gone(connection, WorkerName.OWN));
            } catch (RuntimeException gone) {
                LOG.debugf("The worker could not say that it goes: %s", gone.getMessage());
            }
        }
    }

    private void watch() {
        boolean ended = false;
        while (!ended) {
            try {
                look();
            } catch (RuntimeException failed) {
                LOG.warnf("Looking at the queue failed, the next look follows: %s", failed);
            }
            try {
                ended = stopping.await(jittered().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void look() {
        if (pace.isWorking()) {
            WorkerTable.Worker worker = pace.asWorker();
            transactions.run(connection -> {
                WorkerTable.seen(connection, worker);
                return worker;
            });
        }
        QueueStatus status = demand.decide();
        List<UUID> open = transactions.run(connection -> QueueFigures.openRuns(connection, QueueMetrics.MOST_RUNS));
        metrics.show(
                status,
                open.isEmpty()
                        ? List.of()
                        : desk.read(open).values().stream()
                                .map(RunProgressDesk.Owned::progress)
                                .toList());
    }

    /// Half of the interval more or less, so that processes do not look together.
    private Duration jittered() {
        double share = 0.75 + ThreadLocalRandom.current().nextDouble() / 2;
        return Duration.ofMillis((long) (interval.toMillis() * share));
    }
}
