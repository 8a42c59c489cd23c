package org.personahub.orchestration;

import java.time.Duration;
import org.personahub.store.Lease;

/// A lease of this process, and whether it still is one.
final class HeldLease {

    private final Lease lease;
    private final long since = System.nanoTime();
    private volatile boolean lost;

    HeldLease(Lease lease) {
        this.lease = lease;
    }

    Lease lease() {
        return lease;
    }

    /// How long it has been held.
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /// Makes the work on the chunk stop soon.
    void lose() {
        lost = true;
    }

    /// Throws when the lease is lost; work on the chunk asks often.
    void check() {
        if (lost) {
            throw new LeaseLost(lease);
        }
    }
}
