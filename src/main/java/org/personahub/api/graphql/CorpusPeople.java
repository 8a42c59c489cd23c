package org.personahub.api.graphql;

import org.personahub.api.graphql.schema.Persona;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.synthesis.Corpus;

/// The people of one corpus, with ids that carry its requirements.
final class CorpusPeople {

    private final Corpus corpus;
    private final Blueprint blueprint;
    private final String requirements;

    CorpusPeople(Corpus corpus) {
        this.corpus = corpus;
        this.blueprint = corpus.blueprint();
        this.requirements = CanonicalForm.write(blueprint.requirements());
    }

    /// The person with that ordinal.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when the corpus has none
    Persona person(long ordinal) {
        PersonaId id =
                new PersonaId.OfCorpus(requirements, blueprint.engineVersion(), blueprint.atlasVersion(), ordinal);
        return Persona.ofCorpus(id.text(), ordinal, corpus.persona(ordinal).persona());
    }
}
