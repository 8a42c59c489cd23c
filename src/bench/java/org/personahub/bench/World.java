package org.personahub.bench;

import java.time.LocalDate;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

/// The atlas and the functions over it that the benchmarks share.
record World(Atlas atlas, PersonaHubArchitect architect, Synthesis synthesis) {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    static World load() {
        Atlas atlas = Atlas.load();
        return new World(atlas, new PersonaHubArchitect(atlas), new Synthesis(atlas));
    }

    /// People of the whole world, always the same ones.
    Blueprint blueprint(long size, Complexity complexity) {
        return architect.design(
                Requirements.ofSize(size).withSeed(1).withAsOf(AS_OF).withComplexity(complexity));
    }

    Corpus corpus(long size, Complexity complexity) {
        return Corpus.of(atlas, synthesis, blueprint(size, complexity));
    }
}
