package org.personahub.orchestration;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A worker that gives up soon.
public final class QuickRetries implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "personahub.worker.max-attempts", "3",
                "personahub.worker.backoff", "5ms",
                "personahub.worker.poll", "20ms");
    }
}
