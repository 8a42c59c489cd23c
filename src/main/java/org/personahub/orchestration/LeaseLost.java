package org.personahub.orchestration;

import org.personahub.store.Lease;

/// The chunk belongs to somebody else now, or its run does not want it any more: what was made of it is dropped.
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLost(Lease lease) {
        super("The lease of chunk " + lease.number() + " of run " + lease.runId() + " is lost.");
    }
}
