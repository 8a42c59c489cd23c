package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

/// The corpora that requests look into. The few used last are kept, so that paging and asking by id do not apportion
/// the same strata again and again.
@Singleton
class OpenCorpora {

    /// A corpus of the whole atlas takes some megabytes.
    private static final int KEPT = 8;

    private final Atlas atlas;
    private final PersonaHubArchitect architect;
    private final Synthesis synthesis;
    private final Map<String, Corpus> lastUsed = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Corpus> eldest) {
            return size() > KEPT;
        }
    };

    OpenCorpora(Atlas atlas, PersonaHubArchitect architect, Synthesis synthesis) {
        this.atlas = atlas;
        this.architect = architect;
        this.synthesis = synthesis;
    }

    /// The corpus that the requirements describe.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when there is none
    Corpus open(Requirements requirements) {
        Blueprint blueprint = architect.design(requirements);
        Corpus known = find(blueprint.id());
        return known != null ? known : keep(Corpus.of(atlas, synthesis, blueprint));
    }

    private synchronized @Nullable Corpus find(String blueprintId) {
        return lastUsed.get(blueprintId);
    }

    private synchronized Corpus keep(Corpus corpus) {
        lastUsed.put(corpus.blueprint().id(), corpus);
        return corpus;
    }
}
