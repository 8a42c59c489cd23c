package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.orchestration.RunProgress;

/// What one worker does for a pipeline run.
@Description("What one worker does for a pipeline run.")
public record WorkerShare(
        @Description("Its name.") String worker,
        @Description("Chunks of the run that it works on.") int leased,

        @Description("People of the run that it delivered a second in the last half minute.")
        double personasPerSecond,

        @Description("For how many seconds it has held the oldest of its leases on the run; null when it has none.")
        @Nullable
        Double oldestLeaseSeconds) {

    /// As the schema shows it.
    static WorkerShare of(RunProgress.WorkerShare share) {
        return new WorkerShare(share.worker(), share.leased(), share.personasPerSecond(), share.oldestLeaseSeconds());
    }
}
