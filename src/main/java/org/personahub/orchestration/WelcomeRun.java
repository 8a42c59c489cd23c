package org.personahub.orchestration;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.store.Owner;
import org.personahub.store.RunTable;
import org.personahub.store.Transactions;

/// Gives whoever tries PersonaHub in dev mode somebody to meet: an empty database gets a first run.
@ApplicationScoped
class WelcomeRun {

    private static final Logger LOG = Logger.getLogger(WelcomeRun.class);
    private static final StartRun WELCOME = StartRun.of(
                    Owner.LOCAL, Requirements.ofSize(1000).withSeed(42).withComplexity(Complexity.MODERATE))
            .named("welcome");

    private final PersonaSynthesisOrchestrator orchestrator;
    private final Transactions transactions;
    private final RunsConfig config;

    WelcomeRun(PersonaSynthesisOrchestrator orchestrator, Transactions transactions, RunsConfig config) {
        this.orchestrator = orchestrator;
        this.transactions = transactions;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT && config.welcome() && !transactions.run(RunTable::any)) {
            RunView run = orchestrator.start(WELCOME);
            LOG.infof("The database is empty: run %s makes the first %d people.", run.id(), run.count());
        }
    }
}
