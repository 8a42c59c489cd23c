package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.orchestration.RunProgress;

/// How a pipeline run comes along.
@Description("How a pipeline run comes along, over all workers.")
public record PipelineRunProgress(
        @Description("The run as it stands.") PipelineRun run,

        @Description("People delivered a second in the last half minute.") @Nullable
        Double recentPersonasPerSecond,

        @Description("How long the rest takes at that rate, in seconds; null when nothing says so.") @Nullable
        Double secondsToFinish,

        @Description("How often one of its chunks failed or lost its worker since the run was started or retried.")
        long failedAttempts,

        @Description("For how many seconds the oldest of its leases has been held; null when no chunk is leased.")
        @Nullable
        Double oldestLeaseSeconds,

        @Description("The mean time that making a chunk took in the last half minute, in seconds.") @Nullable
        Double synthesisSeconds,

        @Description("The mean time that storing a chunk by COPY took in the last half minute, in seconds.") @Nullable
        Double copySeconds,

        @Description("Who works on it, or has in the last half minute.")
        List<WorkerShare> workers) {

    /// As the schema shows it.
    public static PipelineRunProgress of(RunProgress progress) {
        return new PipelineRunProgress(
                PipelineRun.of(progress.run()),
                progress.recentPersonasPerSecond(),
                progress.secondsToFinish(),
                progress.failedAttempts(),
                progress.oldestLeaseSeconds(),
                progress.synthesisSeconds(),
                progress.copySeconds(),
                progress.workers().stream().map(WorkerShare::of).toList());
    }
}
