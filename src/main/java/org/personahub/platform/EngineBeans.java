package org.personahub.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.community.life.SharedLives;
import org.personahub.engine.quality.FidelityAuditor;
import org.personahub.engine.rendering.PersonaPrompt;
import org.personahub.engine.rendering.Portrait;
import org.personahub.engine.synthesis.Completion;
import org.personahub.engine.synthesis.Synthesis;

/// The engine, which knows no framework, for injection: loaded once for the whole service.
final class EngineBeans {

    @Produces
    @Singleton
    @DefaultBean
    static Atlas atlas() {
        return Atlas.load();
    }

    @Produces
    @Singleton
    @DefaultBean
    static PersonaHubArchitect architect(Atlas atlas) {
        return new PersonaHubArchitect(atlas);
    }

    @Produces
    @Singleton
    @DefaultBean
    static Synthesis synthesis(Atlas atlas) {
        return new Synthesis(atlas);
    }

    @Produces
    @Singleton
    @DefaultBean
    static SharedLives sharedLives(Atlas atlas) {
        return new SharedLives(atlas);
    }

    @Produces
    @Singleton
    @DefaultBean
    static FidelityAuditor fidelityAuditor() {
        return FidelityAuditor.load();
    }

    @Produces
    @Singleton
    @DefaultBean
    static Completion completion(Atlas atlas, PersonaHubArchitect architect, Synthesis synthesis) {
        return new Completion(atlas, architect, synthesis);
    }

    @Produces
    @Singleton
    @DefaultBean
    static PersonaPrompt personaPrompt() {
        return new PersonaPrompt();
    }

    @Produces
    @Singleton
    @DefaultBean
    static Portrait portrait() {
        return new Portrait();
    }
}
