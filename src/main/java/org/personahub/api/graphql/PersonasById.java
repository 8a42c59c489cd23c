package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.personahub.api.graphql.PersonaId.Created;
import org.personahub.api.graphql.PersonaId.OfCorpus;
import org.personahub.api.graphql.PersonaId.Stored;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.Together;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.orchestration.Corpora;
import org.personahub.store.Owner;
import org.personahub.store.PersonaAt;
import org.personahub.store.Personas;
import org.personahub.store.StoredPersona;

/// Finds the person behind an opaque id: in the store, or by making them again.
@Singleton
class PersonasById {

    private final Atlas atlas;
    private final Corpora corpora;
    private final Personas personas;

    PersonasById(Atlas atlas, Corpora corpora, Personas personas) {
        this.atlas = atlas;
        this.corpora = corpora;
        this.personas = personas;
    }

    /// The person with that id, if it is an id and somebody has it.
    ///
    /// @throws RequestRefused ENGINE_MISMATCH when this engine or atlas would make another person of it
    Optional<Persona> find(String id) {
        return PersonaId.parse(id).flatMap(known -> switch (known) {
            case Stored stored ->
                personas.find(Owner.LOCAL, stored.runId(), stored.ordinal()).map(PersonasById::shown);
            case Created created ->
                personas.find(Owner.LOCAL, StoredPersona.CREATED, created.number())
                        .map(PersonasById::shown);
            case OfCorpus person -> ofCorpus(person);
        });
    }

    /// A stored person as the schema shows them.
    static Persona shown(StoredPersona stored) {
        return shown(stored, new Together<>(List.of(stored.at())));
    }

    /// A stored person who was read with others, as the schema shows them.
    static Persona shown(StoredPersona stored, Together<PersonaAt> together) {
        return Persona.stored(id(stored.at()), stored, together);
    }

    /// The id of a stored person.
    static String id(PersonaAt at) {
        PersonaId id = at.runId().equals(StoredPersona.CREATED)
                ? new Created(at.ordinal())
                : new Stored(at.runId(), at.ordinal());
        return id.text();
    }

    private Optional<Persona> ofCorpus(OfCorpus id) {
        if (!id.engineVersion().equals(EngineVersion.CURRENT)
                || !id.atlasVersion().equals(atlas.version())) {
            throw new RequestRefused(
                    ErrorCode.ENGINE_MISMATCH,
                    "The id is of engine " + id.engineVersion() + " and atlas " + id.atlasVersion()
                            + ", this is engine "
                            + EngineVersion.CURRENT + " and atlas " + atlas.version()
                            + "; ask for the person's corpus anew, or ask the version that gave the id.");
        }
        try {
            Requirements requirements = CanonicalForm.read(id.requirements());
            Corpus corpus = corpora.open(requirements);
            // Requirements that were not written by us lead to somebody with another id.
            return Optional.of(new CorpusPeople(corpus).person(id.ordinal()))
                    .filter(person -> person.id().equals(id.text()));
        } catch (IllegalArgumentException | DateTimeException | InvalidRequirements nobody) {
            return Optional.empty();
        }
    }
}
