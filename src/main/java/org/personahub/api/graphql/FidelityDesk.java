package org.personahub.api.graphql;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.quality.FidelityAuditor;
import org.personahub.engine.quality.FidelityReport;
import org.personahub.engine.quality.Population;

/// Audits one sample after the other on a thread of its own, because seconds of computing on a virtual thread would
/// hold up every request beside it. The tables are read at the first audit.
@ApplicationScoped
class FidelityDesk {

    private final FidelityAuditor auditor;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("fidelity").factory());

    FidelityDesk(FidelityAuditor auditor) {
        this.auditor = auditor;
    }

    FidelityReport audit(Supplier<Iterator<Persona>> people, Population population) {
        var report = thread.submit(() -> auditor.audit(people.get(), population));
        try {
            return report.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an audit of " + population + " failed", failed.getCause());
        } catch (InterruptedException ended) {
            report.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the audit of " + population + " was interrupted", ended);
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
