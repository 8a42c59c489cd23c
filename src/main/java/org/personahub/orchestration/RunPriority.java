package org.personahub.orchestration;

import java.util.Arrays;

/// A run's share of the workers while several runs want them. No run waits for another one to end.
public enum RunPriority {
    /// A quarter of what a run of usual priority gets.
    LOW(1),
    /// What a run gets that says nothing.
    NORMAL(4),
    /// Four times what a run of usual priority gets.
    HIGH(16);

    private final int share;

    RunPriority(int share) {
        this.share = share;
    }

    /// How many chunks are leased of it while a run of share 1 gets one.
    int share() {
        return share;
    }

    /// The one with that share.
    static RunPriority ofShare(int share) {
        return Arrays.stream(values())
                .filter(priority -> priority.share == share)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no priority has the share " + share));
    }
}
