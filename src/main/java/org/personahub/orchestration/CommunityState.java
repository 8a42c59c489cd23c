package org.personahub.orchestration;

/// How far a community is, which follows from its run.
public enum CommunityState {
    /// Its members are being made, or will be.
    BUILDING,
    /// All of it is there.
    READY,
    /// Some of its members will never be there, unless its run is retried.
    FAILED;

    static CommunityState of(RunState run) {
        return switch (run) {
            case QUEUED, RUNNING, PAUSED -> BUILDING;
            case COMPLETED -> READY;
            case FAILED, CANCELLED -> FAILED;
        };
    }
}
