package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.personahub.orchestration.scaling.QueueState;
import org.personahub.orchestration.scaling.Recommendation;
import org.personahub.orchestration.scaling.WorkerScaling;
import org.personahub.store.QueueFigures;
import org.personahub.store.ScalingTable;
import org.personahub.store.Transactions;
import org.personahub.store.WorkerTable;

/// Says how many workers there should be. The recommendation is a row that all processes share, so that they never
/// recommend different numbers, and whichever looks at it next goes on from there.
@ApplicationScoped
public class WorkerDemand {

    /// Looks that a worker may miss before it counts as gone.
    private static final int MISSED_LOOKS = 4;

    private final Transactions transactions;
    private final ScalingConfig config;
    private final WorkerScaling scaling;

    WorkerDemand(Transactions transactions, ScalingConfig config) {
        this.transactions = transactions;
        this.config = config;
        this.scaling = new WorkerScaling(config.policy());
    }

    /// The queue and the recommendation as they are.
    public QueueStatus status() {
        return transactions.run(connection -> {
            QueueFigures figures = QueueFigures.read(connection, silence());
            int recommended = ScalingTable.read(connection)
                    .map(ScalingTable.Row::workers)
                    .orElse(Math.max(1, config.leastWorkers()));
            return QueueStatus.of(figures, recommended);
        });
    }

    /// On how many threads people are made, over all workers that are there; at least 1.
    int threads() {
        return Math.max(1, transactions.run(connection -> WorkerTable.threads(connection, silence())));
    }

    /// Looks at the queue and decides anew; when another process is about to decide, that one does.
    QueueStatus decide() {
        return transactions.run(connection -> {
            WorkerTable.forget(connection, silence());
            QueueFigures figures = QueueFigures.read(connection, silence());
            ScalingTable.first(connection, Math.max(1, config.leastWorkers()));
            Optional<ScalingTable.Row> locked = ScalingTable.lock(connection);
            int recommended = locked.isPresent()
                    ? decide(connection, locked.get(), figures)
                    : ScalingTable.read(connection).orElseThrow().workers();
            return QueueStatus.of(figures, recommended);
        });
    }

    private int decide(Connection connection, ScalingTable.Row row, QueueFigures figures) throws SQLException {
        Recommendation before = new Recommendation(
                row.workers(),
                row.changedAt(),
                row.thereSince(),
                row.shortSince(),
                row.workersBefore(),
                row.serviceBefore());
        QueueState queue = new QueueState(
                figures.peopleWaiting(), figures.arrivalPerSecond(), figures.workerPerSecond(), figures.workers());
        Recommendation next = scaling.next(before, queue, row.now());
        if (!next.equals(before)) {
            ScalingTable.update(
                    connection,
                    new ScalingTable.Row(
                            next.workers(),
                            next.changedAt(),
                            next.thereSince(),
                            next.shortSince(),
                            next.workersBefore(),
                            next.serviceBefore(),
                            row.now()));
        }
        return next.workers();
    }

    private Duration silence() {
        return config.interval().multipliedBy(MISSED_LOOKS);
    }
}
