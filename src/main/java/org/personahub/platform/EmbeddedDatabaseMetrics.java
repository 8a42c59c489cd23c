package org.personahub.platform;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import org.personahub.platform.database.EmbeddedDatabase;

/// Counts how often the embedded server had to be started again; absent when the database is not embedded.
@Singleton
class EmbeddedDatabaseMetrics implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        if (System.getProperty(EmbeddedDatabase.RESTARTS_PROPERTY) != null) {
            FunctionCounter.builder(
                            "personahub.embedded.database.restarts",
                            EmbeddedDatabase.RESTARTS_PROPERTY,
                            property -> Long.getLong(property, 0))
                    .description("Starts of the embedded PostgreSQL after it died under the living service")
                    .register(registry);
        }
    }
}
