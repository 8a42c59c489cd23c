package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.orchestration.QueueStatus;
import org.personahub.store.QueueFigures;

/// What all open pipeline runs together wait for, and who works on them.
@Description("What all open pipeline runs together wait for, and who works on them.")
public record Queue(
        @Description("People of open runs who are not settled yet.")
        long personasWaiting,

        @Description("Chunks of open runs that wait for a worker.")
        long chunksReady,

        @Description("Chunks that are with a worker.") long chunksLeased,

        @Description("For how many seconds the oldest lease has been held; null when no chunk is leased.") @Nullable
        Double oldestLeaseSeconds,

        @Description("People asked for a second in the last five minutes.")
        double arrivalPerSecond,

        @Description("People that all workers settle a second while they have work; null until that is known.")
        @Nullable
        Double servicePerSecond,

        @Description("How many seconds the workers that are there need for what waits; null when that is not known.")
        @Nullable
        Double queueSeconds,

        @Description("Workers that are there: processes that make people.")
        int workers,

        @Description("Workers that there should be, by the thresholds personahub.scaling.*.")
        int recommendedWorkers) {

    /// As the schema shows it.
    public static Queue of(QueueStatus status) {
        QueueFigures figures = status.figures();
        double service = figures.workerPerSecond() * figures.workers();
        return new Queue(
                figures.peopleWaiting(),
                figures.chunksReady(),
                figures.chunksLeased(),
                figures.oldestLeaseSeconds(),
                figures.arrivalPerSecond(),
                service > 0 ? service : null,
                status.queueSeconds(),
                figures.workers(),
                status.recommendedWorkers());
    }
}
