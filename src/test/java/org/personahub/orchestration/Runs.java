package org.personahub.orchestration;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Synthesised;
import org.personahub.store.Lease;
import org.personahub.store.Owner;
import org.personahub.store.Storage;

/// Starts runs for tests, waits for them, and looks into the database.
@ApplicationScoped
class Runs {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final PersonaSynthesisOrchestrator orchestrator;
    private final Corpora corpora;
    private final AgroalDataSource database;

    Runs(PersonaSynthesisOrchestrator orchestrator, Corpora corpora, AgroalDataSource database) {
        this.orchestrator = orchestrator;
        this.corpora = corpora;
        this.database = database;
    }

    static Requirements people(long size) {
        return Requirements.ofSize(size).withSeed(42).withComplexity(Complexity.MODERATE);
    }

    RunView start(Requirements requirements) {
        return orchestrator.start(StartRun.of(Owner.LOCAL, requirements));
    }

    RunView now(UUID id) {
        return orchestrator.find(Owner.LOCAL, id).orElseThrow();
    }

    RunView await(UUID id, RunState state) throws InterruptedException {
        return await(id, run -> run.state() == state);
    }

    RunView await(UUID id, Predicate<RunView> condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(DEADLINE);
        RunView run = now(id);
        while (!condition.test(run)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The run is still " + run);
            }
            Thread.sleep(20);
            run = now(id);
        }
        return run;
    }

    /// What the engine alone says the checksum is, and how many people pass the gates.
    Expected expected(RunView run) {
        Lease whole = new Lease(
                run.id(),
                0,
                0,
                0,
                run.fromOrdinal(),
                0,
                Owner.LOCAL,
                run.blueprint().id(),
                org.personahub.engine.architect.CanonicalForm.write(
                        run.blueprint().requirements()),
                Storage.DOCUMENTS);
        Fingerprint checksum = Fingerprint.ZERO;
        long passed = 0;
        for (long ordinal = run.fromOrdinal(); ordinal < run.fromOrdinal() + run.count(); ordinal++) {
            Synthesised person = corpora.of(whole).persona(ordinal);
            if (person.passed()) {
                checksum =
                        checksum.plus(PersonaDocument.encode(person.persona()).fingerprint());
                passed++;
            }
        }
        return new Expected(passed, checksum);
    }

    /// The number that a query answers.
    long number(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /// Changes the database behind the service's back.
    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    record Expected(long passed, Fingerprint checksum) {}
}
