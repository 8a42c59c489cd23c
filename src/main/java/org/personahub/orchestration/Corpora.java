package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;
import org.personahub.store.Lease;

/// The corpora that chunks of this process come from; the most recent ones are kept.
@ApplicationScoped
class Corpora {

    private static final int KEPT = 16;

    private final Atlas atlas;
    private final PersonaHubArchitect architect;
    private final Synthesis synthesis;
    private final Map<String, Corpus> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Corpus> eldest) {
            return size() > KEPT;
        }
    };

    Corpora(Atlas atlas, PersonaHubArchitect architect, Synthesis synthesis) {
        this.atlas = atlas;
        this.architect = architect;
        this.synthesis = synthesis;
    }

    String atlasVersion() {
        return atlas.version();
    }

    Blueprint design(Requirements requirements) {
        return architect.design(requirements);
    }

    /// The corpus that a lease's chunk is a part of.
    ///
    /// @throws IllegalStateException when this engine would make other people of its requirements
    synchronized Corpus of(Lease lease) {
        return recent.computeIfAbsent(lease.blueprintId(), id -> {
            Blueprint blueprint = architect.design(CanonicalForm.read(lease.requirements()));
            if (!blueprint.id().equals(id)) {
                throw new IllegalStateException("Engine " + EngineVersion.CURRENT + " designs blueprint "
                        + blueprint.id() + " from the requirements of blueprint " + id
                        + "; continue the run with the build it began with.");
            }
            return Corpus.of(atlas, synthesis, blueprint);
        });
    }
}
