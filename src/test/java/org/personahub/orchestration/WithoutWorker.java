package org.personahub.orchestration;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A service that only serves, so that a test can be the worker.
public final class WithoutWorker implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "personahub.process.role", "api",
                "personahub.worker.lease-ttl", "1s",
                "personahub.worker.max-attempts", "2",
                "personahub.worker.max-lost-leases", "3",
                "personahub.worker.backoff", "1ms");
    }
}
