package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;

/// People of one run on their way into the `persona` table: encoded and compressed where they are added, so that only
/// bytes wait for the database.
public final class PersonaRows {

    private static final String COPY = """
            COPY persona (ordinal, fingerprint_high, fingerprint_low, annual_income_usd, run_id, version, age, owner,
                          territory, sex, complexity, occupation_code, city, full_name, headline, document)
            FROM STDIN (FORMAT binary)
            """;

    private static final List<String> DELETE = List.of(
            "DELETE FROM persona WHERE run_id = ?",
            "DELETE FROM persona_givens WHERE run_id = ?",
            "DELETE FROM persona_version WHERE run_id = ?");

    private static final int FIELDS = 16;
    private static final int FIRST_VERSION = 1;
    private static final int USUAL_BYTES = 2500;

    private final UUID runId;
    private final String owner;
    private final DocumentCompression compression = new DocumentCompression();
    private final BinaryCopy rows;
    private int count;

    /// No people yet, of that run.
    ///
    /// @param expected about how many will be added
    public PersonaRows(UUID runId, String owner, int expected) {
        this.runId = runId;
        this.owner = owner;
        this.rows = new BinaryCopy(expected * USUAL_BYTES);
    }

    /// Adds a person. Add them in the order of their ordinals: two workers that store the same chunk then wait for each
    /// other instead of deadlocking.
    public void add(long ordinal, Persona persona, PersonaDocument document) {
        Identity identity = persona.identity();
        Coded occupation = identity.occupation();
        DocumentCompression.Stored stored = compression.compress(document.bytes());
        rows.row(FIELDS)
                .bigint(ordinal)
                .bigint(document.fingerprint().high())
                .bigint(document.fingerprint().low())
                .real(identity.annualIncomeUsd())
                .uuid(runId)
                .integer(FIRST_VERSION)
                .smallint(identity.age())
                .text(owner)
                .text(identity.territory())
                .text(identity.sex().name())
                .text(persona.complexity().name())
                .text(occupation == null ? null : occupation.code())
                .text(identity.city())
                .text(identity.name().full())
                .text(persona.textual().headline())
                .bytea(stored.buffer(), stored.length());
        count++;
    }

    /// How many people were added.
    public int count() {
        return count;
    }

    /// Stores them all; call it once.
    public void copy(Connection connection) throws SQLException {
        if (count > 0) {
            rows.send(connection, COPY);
        }
    }

    /// Deletes the people of a run, with all that edits left of them.
    public static void delete(Connection connection, UUID runId) throws SQLException {
        for (String table : DELETE) {
            try (var statement = connection.prepareStatement(table)) {
                statement.setObject(1, runId);
                statement.executeUpdate();
            }
        }
    }
}
