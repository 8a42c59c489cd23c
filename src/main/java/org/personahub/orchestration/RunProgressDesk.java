package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.orchestration.RunProgress.WorkerShare;
import org.personahub.store.PipelineRun;
import org.personahub.store.RunFigures;
import org.personahub.store.Transactions;

/// Puts the progress of runs together from what the database knows of them and their chunks.
@ApplicationScoped
class RunProgressDesk {

    private final Transactions transactions;

    RunProgressDesk(Transactions transactions) {
        this.transactions = transactions;
    }

    /// The progress of those of the runs that exist.
    Map<UUID, Owned> read(Collection<UUID> ids) {
        List<PipelineRun> runs = transactions.read(() -> PipelineRun.all(ids));
        Map<UUID, RunFigures> figures = transactions.run(connection -> RunFigures.of(connection, ids));
        Map<UUID, Owned> progress = new HashMap<>();
        for (PipelineRun run : runs) {
            RunFigures measured = figures.getOrDefault(run.id, RunFigures.NONE);
            progress.put(run.id, new Owned(run.owner, progress(RunView.of(run), measured)));
        }
        return progress;
    }

    private static RunProgress progress(RunView run, RunFigures measured) {
        long rest = run.count() - run.completed() - run.rejected() - run.failed();
        double rate = measured.settledPerSecond();
        return new RunProgress(
                run,
                positive(measured.completedPerSecond()),
                run.state().isActive() && rate > 0 ? rest / rate : null,
                measured.failedAttempts(),
                measured.oldestLeaseSeconds(),
                measured.synthesisSeconds(),
                measured.copySeconds(),
                measured.workers().stream()
                        .map(worker -> new WorkerShare(
                                worker.name(),
                                worker.leased(),
                                worker.completedPerSecond(),
                                worker.oldestLeaseSeconds()))
                        .toList());
    }

    private static @Nullable Double positive(double figure) {
        return figure > 0 ? figure : null;
    }

    /// The progress of a run, and whose run it is.
    record Owned(String owner, RunProgress progress) {}
}
