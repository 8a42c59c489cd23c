package org.personahub.api.graphql;

import java.util.ArrayList;
import java.util.List;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;

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
        return person(ordinal, corpus.persona(ordinal));
    }

    /// The people with those ordinals, in that order.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when the corpus lacks one
    List<Persona> people(long[] ordinals) {
        List<Synthesised> made = corpus.page(ordinals);
        List<Persona> people = new ArrayList<>(ordinals.length);
        for (int i = 0; i < ordinals.length; i++) {
            people.add(person(ordinals[i], made.get(i)));
        }
        return people;
    }

    private Persona person(long ordinal, Synthesised made) {
        PersonaId id =
                new PersonaId.OfCorpus(requirements, blueprint.engineVersion(), blueprint.atlasVersion(), ordinal);
        return Persona.ofCorpus(id.text(), ordinal, made.persona());
    }
}
