package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongFunction;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Population;
import org.personahub.orchestration.RunRefused.Code;
import org.personahub.store.ComputedPeople;
import org.personahub.store.PipelineRun;
import org.personahub.store.Transactions;

/// People of runs that store an index: computed by the engine and the atlas that the run began with, and by no
/// others, because a stored person never changes by itself.
@ApplicationScoped
class IndexedPeople implements ComputedPeople {

    private final Transactions transactions;
    private final Corpora corpora;

    IndexedPeople(Transactions transactions, Corpora corpora) {
        this.transactions = transactions;
        this.corpora = corpora;
    }

    /// @throws RunRefused RUN_NOT_FOUND or ENGINE_MISMATCH
    @Override
    public LongFunction<Persona> of(UUID runId) {
        Blueprint blueprint = transactions
                .read(() -> PipelineRun.<PipelineRun>findByIdOptional(runId).map(run -> run.blueprint.blueprint()))
                .orElseThrow(() -> new RunRefused(
                        Code.RUN_NOT_FOUND, "Run " + runId + " was deleted while its people were read."));
        if (!blueprint.engineVersion().equals(EngineVersion.CURRENT)
                || !blueprint.atlasVersion().equals(corpora.atlasVersion())) {
            throw new RunRefused(
                    Code.ENGINE_MISMATCH,
                    "Run " + runId + " stores an index of people that engine " + blueprint.engineVersion()
                            + " made with atlas " + blueprint.atlasVersion() + "; this service has engine "
                            + EngineVersion.CURRENT + " and atlas " + corpora.atlasVersion()
                            + ", which would make others. Read them with the version that made them, or delete the run.");
        }
        Population people = corpora.people(blueprint.requirements());
        return ordinal -> people.persona(ordinal).persona();
    }
}
