package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Completion;
import org.personahub.engine.synthesis.Edit;
import org.personahub.engine.synthesis.Givens;
import org.personahub.orchestration.PersonaRefused.Code;
import org.personahub.store.EditedPersonas;
import org.personahub.store.EditedPersonas.Key;
import org.personahub.store.EditedPersonas.KnownPersona;
import org.personahub.store.EditedPersonas.LockedPersona;
import org.personahub.store.EditedPersonas.NewPersona;
import org.personahub.store.PipelineRun;
import org.personahub.store.StoredCommunity;
import org.personahub.store.StoredPersona;
import org.personahub.store.Transactions;

/// Creates, changes and deletes people one by one. What it answers has been committed.
///
/// An edit makes a new version and keeps the one before. The counts and the checksum of a run stay those of its
/// delivery, whatever happens to its people afterwards.
@ApplicationScoped
public class PersonaEditing {

    private final Transactions transactions;
    private final Completion completion;
    private final IndexedPeople indexed;

    PersonaEditing(Transactions transactions, Completion completion, IndexedPeople indexed) {
        this.transactions = transactions;
        this.completion = completion;
        this.indexed = indexed;
    }

    /// Completes and stores a person, or finds the one who was created with the same idempotency key and input.
    ///
    /// @throws org.personahub.engine.synthesis.InvalidGivens when nobody can be as given
    /// @throws org.personahub.engine.architect.InvalidRequirements SEED_OUT_OF_RANGE
    /// @throws PersonaRefused IDEMPOTENCY_CONFLICT
    public StoredPersona create(CreatePersona asked) {
        Persona partner = asked.partner();
        Givens whole = partner == null ? asked.givens() : completion.asPartner(asked.givens(), partner);
        Blueprint blueprint = completion.blueprint(whole, asked.seed(), asked.complexity());
        Persona persona = (partner == null
                        ? completion.complete(whole, blueprint)
                        : completion.complete(asked.givens(), partner, blueprint))
                .persona();
        NewPersona person = new NewPersona(
                asked.owner(),
                persona,
                asked.givens().text(),
                blueprint.seed(),
                asked.idempotencyKey(),
                InputHash.of(asked));
        Optional<StoredPersona> stored;
        do {
            stored = transactions.run(connection -> insertOrFind(connection, person));
        } while (stored.isEmpty()); // whoever held the key was deleted between two statements
        return stored.get();
    }

    /// Changes a person, and completes anew what follows from the change.
    ///
    /// @throws org.personahub.engine.synthesis.InvalidGivens when the person cannot be as given
    /// @throws PersonaRefused PERSONA_NOT_FOUND, VERSION_CONFLICT or MEMBER_OF_COMMUNITY
    public StoredPersona change(ChangePersona asked) {
        Key key = asked.key();
        requireStranger(key);
        Optional<Blueprint> ofRun = transactions.read(
                () -> PipelineRun.find(key.owner(), key.runId()).map(run -> run.blueprint.blueprint()));
        return transactions.run(connection -> {
            LockedPersona locked = EditedPersonas.lock(connection, key, indexed).orElseThrow(PersonaEditing::notFound);
            StoredPersona present = locked.stored();
            if (present.version() != asked.expectedVersion()) {
                throw new PersonaRefused(
                        Code.VERSION_CONFLICT,
                        "The person has version " + present.version() + ", not " + asked.expectedVersion()
                                + "; read the person again and repeat the change with expectedVersion "
                                + present.version() + ".");
            }
            Givens before = Givens.parse(locked.givens());
            Givens after = before.without(asked.cleared()).with(asked.givens());
            Edit edit = new Edit(
                    present.persona(),
                    present.created() ? 0 : present.ordinal(),
                    present.version(),
                    after,
                    asked.cleared(),
                    asked.givens().parts());
            Blueprint blueprint = ofRun.orElseGet(() -> completion.blueprint(
                    before, seed(locked.seed()), present.persona().complexity()));
            Persona changed = completion.edit(edit, blueprint).persona();
            return EditedPersonas.replace(connection, key, present.version() + 1, changed, after.text());
        });
    }

    /// Deletes a person with all versions, created or of a run.
    ///
    /// @throws PersonaRefused PERSONA_NOT_FOUND or MEMBER_OF_COMMUNITY
    public void delete(Key key) {
        requireStranger(key);
        boolean deleted = transactions.run(connection -> EditedPersonas.delete(connection, key));
        if (!deleted) {
            throw notFound();
        }
    }

    /// What others say of a member would be wrong of somebody else.
    private void requireStranger(Key key) {
        if (transactions.read(
                () -> StoredCommunity.find(key.owner(), key.runId()).isPresent())) {
            throw new PersonaRefused(
                    Code.MEMBER_OF_COMMUNITY,
                    "The person belongs to a community, whose other members name them; generate another community,"
                            + " or create a person of no community.");
        }
    }

    private Optional<StoredPersona> insertOrFind(Connection connection, NewPersona person) throws SQLException {
        Optional<StoredPersona> created = EditedPersonas.create(connection, person);
        String key = person.idempotencyKey();
        if (created.isPresent() || key == null) {
            return created;
        }
        Optional<KnownPersona> known = EditedPersonas.byIdempotencyKey(connection, person.owner(), key);
        if (known.isPresent() && !known.get().inputHash().equals(person.inputHash())) {
            throw new PersonaRefused(
                    Code.IDEMPOTENCY_CONFLICT,
                    "The idempotency key '" + key
                            + "' belongs to a person who was created with other input; choose another key.");
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Key found = new Key(person.owner(), StoredPersona.CREATED, known.get().ordinal());
        return EditedPersonas.lock(connection, found, indexed).map(LockedPersona::stored);
    }

    private static long seed(@Nullable Long seed) {
        if (seed == null) {
            throw new IllegalStateException("a created person was stored without a seed");
        }
        return seed;
    }

    private static PersonaRefused notFound() {
        return new PersonaRefused(
                Code.PERSONA_NOT_FOUND,
                "Nobody who is stored has that id; the query 'personas' lists those there are.");
    }
}
