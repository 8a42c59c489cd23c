package org.personahub.orchestration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a run comes along, over all processes that work on it.
///
/// @param run as it stands
/// @param recentPersonasPerSecond people delivered a second in the last half minute; null when there were none
/// @param secondsToFinish how long the rest takes at that rate; null when nothing says so
/// @param failedAttempts how often a chunk of it failed or lost its worker, since it was planned or retried
/// @param oldestLeaseSeconds how long the chunk that is being worked on longest has been; null when there is none
/// @param synthesisSeconds the mean time a chunk took to be made in the last half minute; null when there was none
/// @param copySeconds the mean time a chunk took to be stored then; null when there was none
/// @param workers who works on it, or has in the last half minute, by name
public record RunProgress(
        RunView run,
        @Nullable Double recentPersonasPerSecond,
        @Nullable Double secondsToFinish,
        long failedAttempts,
        @Nullable Double oldestLeaseSeconds,
        @Nullable Double synthesisSeconds,
        @Nullable Double copySeconds,
        List<WorkerShare> workers) {

    public RunProgress {
        workers = List.copyOf(workers);
    }

    /// What one worker does for a run.
    ///
    /// @param worker its name
    /// @param leased chunks of the run that it works on
    /// @param personasPerSecond people of the run that it delivered a second in the last half minute
    /// @param oldestLeaseSeconds how long it has worked on the oldest of its chunks; null when it has none
    public record WorkerShare(
            String worker,
            int leased,
            double personasPerSecond,
            @Nullable Double oldestLeaseSeconds) {}
}
