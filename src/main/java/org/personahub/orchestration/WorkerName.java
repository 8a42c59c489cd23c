package org.personahub.orchestration;

import java.lang.management.ManagementFactory;

/// What this process is called among those that work on one database.
final class WorkerName {

    /// Process and machine.
    static final String OWN = ManagementFactory.getRuntimeMXBean().getName();

    private WorkerName() {}
}
