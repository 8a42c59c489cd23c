package org.personahub.engine;

import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

/// The shipped atlas and everything over it, loaded once for all tests.
public final class World {

    public static final Atlas ATLAS = Atlas.load();
    public static final PersonaHubArchitect ARCHITECT = new PersonaHubArchitect(ATLAS);
    public static final Synthesis SYNTHESIS = new Synthesis(ATLAS);

    private World() {}

    public static Blueprint blueprint(Requirements requirements) {
        return ARCHITECT.design(requirements);
    }

    public static Corpus corpus(Requirements requirements) {
        return Corpus.of(ATLAS, SYNTHESIS, blueprint(requirements));
    }
}
