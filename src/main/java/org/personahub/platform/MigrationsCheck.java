package org.personahub.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/// The service has started when the schema has every migration that this version brings.
@Startup
@ApplicationScoped
class MigrationsCheck implements HealthCheck {

    private final Flyway flyway;

    MigrationsCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        var pending = flyway.info().pending().length;
        return HealthCheckResponse.named("Database migrations")
                .status(pending == 0)
                .withData("pending", pending)
                .build();
    }
}
