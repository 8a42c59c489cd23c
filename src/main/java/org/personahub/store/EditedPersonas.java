package org.personahub.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;

/// The statements that create, change and delete single people: their present version is a row of `persona`, what
/// was given of them one of `persona_givens`, and earlier versions are rows of `persona_version`.
public final class EditedPersonas {

    private static final String INSERT_GIVENS = """
            INSERT INTO persona_givens (run_id, ordinal, owner, givens, seed, idempotency_key, input_hash)
            VALUES (?, nextval('created_persona_ordinal'), ?, ?, ?, ?, ?)
            ON CONFLICT (owner, idempotency_key) WHERE idempotency_key IS NOT NULL DO NOTHING
            RETURNING ordinal
            """;

    private static final String INSERT = """
            INSERT INTO persona (fingerprint_high, fingerprint_low, annual_income_usd, version, age, territory, sex,
                                 complexity, occupation_code, city, full_name, headline, document, run_id, ordinal, owner)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE persona
            SET fingerprint_high = ?, fingerprint_low = ?, annual_income_usd = ?, version = ?, age = ?, territory = ?,
                sex = ?, complexity = ?, occupation_code = ?, city = ?, full_name = ?, headline = ?, document = ?
            WHERE run_id = ? AND ordinal = ? AND owner = ?
            """;

    private static final String BY_KEY =
            "SELECT ordinal, input_hash FROM persona_givens WHERE owner = ? AND idempotency_key = ?";

    private static final String LOCK = """
            SELECT persona.version, persona.fingerprint_high, persona.fingerprint_low, persona.document,
                   coalesce(given.givens, ''), given.seed
            FROM persona LEFT JOIN persona_givens given USING (run_id, ordinal)
            WHERE persona.run_id = ? AND persona.ordinal = ? AND persona.owner = ?
            FOR UPDATE OF persona
            """;

    private static final String KEEP_VERSION = """
            INSERT INTO persona_version (run_id, ordinal, version, owner, fingerprint_high, fingerprint_low, givens,
                                         document)
            SELECT run_id, ordinal, persona.version, persona.owner, fingerprint_high, fingerprint_low,
                   coalesce(given.givens, ''), document
            FROM persona LEFT JOIN persona_givens given USING (run_id, ordinal)
            WHERE run_id = ? AND ordinal = ?
            """;

    private static final String SET_GIVENS = """
            INSERT INTO persona_givens (run_id, ordinal, owner, givens) VALUES (?, ?, ?, ?)
            ON CONFLICT (run_id, ordinal) DO UPDATE SET givens = excluded.givens
            """;

    private static final String DELETE = "DELETE FROM persona WHERE run_id = ? AND ordinal = ? AND owner = ?";

    private static final List<String> DELETE_TRACES = List.of(
            "DELETE FROM persona_givens WHERE run_id = ? AND ordinal = ? AND owner = ?",
            "DELETE FROM persona_version WHERE run_id = ? AND ordinal = ? AND owner = ?");

    private static final int FIRST_VERSION = 1;

    private EditedPersonas() {}

    /// Stores a person of no run; empty when somebody was created with that idempotency key before.
    public static Optional<StoredPersona> create(Connection connection, NewPersona person) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT_GIVENS)) {
            statement.setObject(1, StoredPersona.CREATED);
            statement.setString(2, person.owner());
            statement.setString(3, person.givens());
            statement.setLong(4, person.seed());
            statement.setString(5, person.idempotencyKey());
            statement.setString(6, person.inputHash());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                long ordinal = rows.getLong(1);
                return Optional.of(write(
                        connection,
                        INSERT,
                        new Key(person.owner(), StoredPersona.CREATED, ordinal),
                        FIRST_VERSION,
                        person.persona()));
            }
        }
    }

    /// Who was created with an idempotency key.
    public static Optional<KnownPersona> byIdempotencyKey(Connection connection, String owner, String key)
            throws SQLException {
        try (var statement = connection.prepareStatement(BY_KEY)) {
            statement.setString(1, owner);
            statement.setString(2, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new KnownPersona(rows.getLong(1), rows.getString(2)))
                        : Optional.empty();
            }
        }
    }

    /// A person with what was given of them; nobody else can change them until the transaction ends.
    ///
    /// @param computed whose documents are not stored
    public static Optional<LockedPersona> lock(Connection connection, Key key, ComputedPeople computed)
            throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            key.set(statement, 1);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                PersonaRow row = new PersonaRow(
                        key.runId(),
                        key.ordinal(),
                        rows.getInt(1),
                        new Fingerprint(rows.getLong(2), rows.getLong(3)),
                        rows.getBytes(4));
                return Optional.of(
                        new LockedPersona(row.person(computed), rows.getString(5), rows.getObject(6, Long.class)));
            }
        }
    }

    /// Replaces a locked person by the next version, and keeps the one before.
    public static StoredPersona replace(Connection connection, Key key, int version, Persona persona, String givens)
            throws SQLException {
        try (var keep = connection.prepareStatement(KEEP_VERSION);
                var given = connection.prepareStatement(SET_GIVENS)) {
            keep.setObject(1, key.runId());
            keep.setLong(2, key.ordinal());
            keep.executeUpdate();
            key.set(given, 1);
            given.setString(4, givens);
            given.executeUpdate();
        }
        return write(connection, UPDATE, key, version, persona);
    }

    /// Deletes a person with all versions. False when there is none.
    public static boolean delete(Connection connection, Key key) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            key.set(statement, 1);
            if (statement.executeUpdate() == 0) {
                return false;
            }
        }
        for (String traces : DELETE_TRACES) {
            try (var statement = connection.prepareStatement(traces)) {
                key.set(statement, 1);
                statement.executeUpdate();
            }
        }
        return true;
    }

    private static StoredPersona write(Connection connection, String sql, Key key, int version, Persona persona)
            throws SQLException {
        Identity identity = persona.identity();
        Coded occupation = identity.occupation();
        PersonaDocument document = PersonaDocument.encode(persona);
        DocumentCompression.Stored stored = new DocumentCompression().compress(document.bytes());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, document.fingerprint().high());
            statement.setLong(2, document.fingerprint().low());
            statement.setObject(3, identity.annualIncomeUsd());
            statement.setInt(4, version);
            statement.setInt(5, identity.age());
            statement.setString(6, identity.territory());
            statement.setString(7, identity.sex().name());
            statement.setString(8, persona.complexity().name());
            statement.setString(9, occupation == null ? null : occupation.code());
            statement.setString(10, identity.city());
            statement.setString(11, identity.name().full());
            statement.setString(12, persona.textual().headline());
            statement.setBytes(13, Arrays.copyOf(stored.buffer(), stored.length()));
            key.set(statement, 14);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("person " + key + " is not there; lock them first");
            }
        }
        return new StoredPersona(key.runId(), key.ordinal(), version, document.fingerprint(), persona);
    }

    /// Which stored person is meant.
    public record Key(String owner, UUID runId, long ordinal) {

        private void set(PreparedStatement statement, int first) throws SQLException {
            statement.setObject(first, runId);
            statement.setLong(first + 1, ordinal);
            statement.setString(first + 2, owner);
        }
    }

    /// A person to be created.
    ///
    /// @param givens what was given, in canonical form
    /// @param seed of the person's streams
    /// @param inputHash identifies what was asked for
    public record NewPersona(
            String owner,
            Persona persona,
            String givens,
            long seed,
            @Nullable String idempotencyKey,
            String inputHash) {}

    /// A person that an idempotency key leads to.
    public record KnownPersona(long ordinal, String inputHash) {}

    /// A person that this transaction may change.
    ///
    /// @param givens what was given of them, in canonical form
    /// @param seed of a created person's streams
    public record LockedPersona(
            StoredPersona stored, String givens, @Nullable Long seed) {}
}
