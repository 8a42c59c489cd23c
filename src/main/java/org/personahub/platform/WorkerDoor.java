package org.personahub.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.personahub.orchestration.ProcessConfig;

/// A process that only works answers for its health and with its metrics; there is nothing else behind its port.
@Singleton
class WorkerDoor {

    /// Before every other route.
    private static final int ORDER = -10_000;

    private static final List<String> OPEN = List.of("/q/health", "/q/metrics");

    private final ProcessConfig process;

    WorkerDoor(ProcessConfig process) {
        this.process = process;
    }

    void close(@Observes Router router) {
        if (!process.role().serves()) {
            router.route().order(ORDER).handler(WorkerDoor::check);
        }
    }

    private static void check(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"))) {
            exchange.next();
        } else {
            exchange.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "text/plain;charset=utf-8")
                    .end("This process only works on runs; ask one whose personahub.process.role is api or all.\n");
        }
    }
}
