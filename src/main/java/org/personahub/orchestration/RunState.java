package org.personahub.orchestration;

import java.util.Set;

/// Where a pipeline run stands. `docs/runs.md` draws the states and what leads from one to another.
///
/// A paused run finishes the chunks it had begun; when these were the last ones it completes or fails.
public enum RunState {
    /// No chunk has been leased yet.
    QUEUED,
    /// Chunks are leased, or will be.
    RUNNING,
    /// No chunk is leased any more; those that were finish.
    PAUSED,
    /// All chunks are done.
    COMPLETED,
    /// Some chunks failed for good and all others are done.
    FAILED,
    /// Ended by its owner before its end; the people stored so far stay.
    CANCELLED;

    /// Whether a run may go from this state to that other one.
    public boolean canBecome(RunState next) {
        return next().contains(next);
    }

    /// Whether chunks may be leased.
    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }

    /// Whether a run ends in this state; one that failed may be retried all the same.
    public boolean isLast() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }

    /// Whether chunks that are leased may still be finished.
    boolean acceptsPeople() {
        return this == RUNNING || this == PAUSED;
    }

    private Set<RunState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, PAUSED, CANCELLED);
            case RUNNING -> Set.of(PAUSED, COMPLETED, FAILED, CANCELLED);
            case PAUSED -> Set.of(QUEUED, RUNNING, COMPLETED, FAILED, CANCELLED);
            case FAILED -> Set.of(RUNNING);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }
}
