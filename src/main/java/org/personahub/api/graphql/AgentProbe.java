package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.personahub.api.graphql.schema.Agent;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.Persona;
import org.personahub.orchestration.Corpora;
import org.personahub.orchestration.PersonaSynthesisOrchestrator;
import org.personahub.store.Owner;

/// Finds out which agents are ready by giving each a little of its own work.
@Singleton
class AgentProbe {

    private static final Logger LOG = Logger.getLogger(AgentProbe.class);
    private static final Requirements ONE_PERSON =
            Requirements.ofSize(1).withAges(30, 40).withComplexity(Complexity.HIGH);

    private final Corpora corpora;
    private final PersonaSynthesisOrchestrator orchestrator;

    AgentProbe(Corpora corpora, PersonaSynthesisOrchestrator orchestrator) {
        this.corpora = corpora;
        this.orchestrator = orchestrator;
    }

    /// All agents, in the order a population passes through them.
    List<Agent> all() {
        return List.of(
                new Agent(
                        "PersonaHubArchitect",
                        "Turns requirements into a blueprint, or says what is wrong with them.",
                        works(() -> corpora.open(ONE_PERSON).size() == 1)),
                new Agent(
                        "PersonaSynthesisOrchestrator",
                        "Plans pipeline runs, leases their chunks to workers and watches over them.",
                        works(() -> orchestrator.count(Owner.LOCAL, null) >= 0)),
                new Agent(
                        "PersonaCorpusGenerator",
                        "Draws identity, demographics, traits, place and time from the atlas.",
                        works(() -> !person().identity().name().full().isBlank())),
                new Agent(
                        "SyntheticDataComposer",
                        "Composes textual, visual, behavioral, contextual and experiential material.",
                        works(() -> !person().textual().headline().isBlank())),
                new Agent(
                        "PolyModalPersonaDesigner",
                        "Holds one identity across the modalities and finds what emerges from them.",
                        works(() -> !person().attributes().isEmpty())));
    }

    private Persona person() {
        return corpora.open(ONE_PERSON).persona(0).persona();
    }

    private static boolean works(BooleanSupplier task) {
        try {
            return task.getAsBoolean();
        } catch (RuntimeException broken) {
            LOG.warn("An agent is not ready", broken);
            return false;
        }
    }
}
