package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.community.Community;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Population;
import org.personahub.engine.synthesis.Synthesis;
import org.personahub.store.Lease;

/// The corpora that this process looks into and makes chunks of. The few used last are kept, so that neither pages nor
/// chunks apportion the same strata again and again.
@ApplicationScoped
public class Corpora {

    /// A corpus of the whole atlas takes some megabytes.
    private static final int KEPT = 16;

    private final Atlas atlas;
    private final PersonaHubArchitect architect;
    private final Synthesis synthesis;
    private final LastCommunities communities;
    private final Map<String, Corpus> lastUsed = new LinkedHashMap<>(KEPT, 0.75f, true) {
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
        this.communities =
                new LastCommunities(blueprint -> new LaidOutCommunity(() -> Community.of(atlas, synthesis, blueprint)));
    }

    String atlasVersion() {
        return atlas.version();
    }

    Blueprint design(Requirements requirements) {
        return architect.design(requirements);
    }

    /// The corpus that the requirements describe.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when there is none
    /// @throws IllegalArgumentException when they describe a community
    public Corpus open(Requirements requirements) {
        if (requirements.community() != null) {
            throw new IllegalArgumentException("these requirements describe a community, which is no corpus");
        }
        return corpus(architect.design(requirements));
    }

    /// The people whom the requirements describe, strangers or a community.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when there are none
    Population people(Requirements requirements) {
        return people(architect.design(requirements));
    }

    /// The people of whom a lease's chunk is a part.
    ///
    /// @throws IllegalStateException when this engine would make other people of its requirements
    Population of(Lease lease) {
        Population known = find(lease.blueprintId());
        if (known == null) {
            LaidOutCommunity community = communities.find(lease.blueprintId());
            known = community == null ? null : community.community();
        }
        if (known != null) {
            return known;
        }
        Blueprint blueprint = architect.design(CanonicalForm.read(lease.requirements()));
        if (!blueprint.id().equals(lease.blueprintId())) {
            throw new IllegalStateException("Engine " + EngineVersion.CURRENT + " designs blueprint "
                    + blueprint.id() + " from the requirements of blueprint " + lease.blueprintId()
                    + "; continue the run with the build it began with.");
        }
        return people(blueprint);
    }

    private Population people(Blueprint blueprint) {
        return blueprint.community() == null
                ? corpus(blueprint)
                : communities.of(blueprint).community();
    }

    /// The community that the requirements describe.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when there is none
    LaidOutCommunity community(Requirements requirements) {
        return communities.of(architect.design(requirements));
    }

    private Corpus corpus(Blueprint blueprint) {
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
