package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;

/// People of one run on their way into the `persona` table: encoded and compressed where they are added, and handed
/// on in slices of about half a megabyte, so that only bytes wait for the database, and never many.
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
    private static final int SLICE_BYTES = 512 * 1024;
    private static final int LARGE_PERSON_BYTES = 16 * 1024;

    private final UUID runId;
    private final String owner;
    private final Storage storage;
    private final DocumentCompression compression = new DocumentCompression();
    private BinaryCopy rows = newRows();
    private int people;

    /// No people yet, of that run.
    public PersonaRows(UUID runId, String owner, Storage storage) {
        this.runId = runId;
        this.owner = owner;
        this.storage = storage;
    }

    /// Adds a person. Add them in the order of their ordinals: two workers that store the same chunk then wait for
    /// each other instead of deadlocking.
    public void add(long ordinal, Persona persona, PersonaDocument document) {
        Identity identity = persona.identity();
        Coded occupation = identity.occupation();
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
                .text(persona.textual().headline());
        switch (storage) {
            case DOCUMENTS -> {
                DocumentCompression.Stored stored = compression.compress(document.bytes());
                rows.bytea(stored.buffer(), stored.length());
            }
            case INDEX -> rows.nothing();
        }
        people++;
    }

    /// Whether those added since the last slice make one.
    public boolean makeSlice() {
        return rows.length() >= SLICE_BYTES;
    }

    /// Those added since the last slice.
    public Slice slice() {
        Slice slice = new Slice(rows.buffer(), rows.length(), people);
        rows = newRows();
        people = 0;
        return slice;
    }

    /// Begins to store people in the transaction of that connection.
    public static Copy copy(Connection connection) throws SQLException {
        return new Copy(new BinaryCopyIn(connection, COPY));
    }

    /// Deletes the people of a run from the tables that runs share, with all that edits left of them.
    public static void delete(Connection connection, UUID runId) throws SQLException {
        for (String table : DELETE) {
            try (var statement = connection.prepareStatement(table)) {
                statement.setObject(1, runId);
                statement.executeUpdate();
            }
        }
    }

    private static BinaryCopy newRows() {
        return new BinaryCopy(SLICE_BYTES + LARGE_PERSON_BYTES);
    }

    /// Some people as bytes.
    ///
    /// @param buffer whose first `length` bytes they are
    /// @param people how many
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Slice(byte[] buffer, int length, int people) {}

    /// Takes slices as they come.
    public static final class Copy implements AutoCloseable {

        private final BinaryCopyIn in;
        private long bytes;

        private Copy(BinaryCopyIn in) {
            this.in = in;
        }

        /// Sends a slice to the database.
        public void write(Slice slice) throws SQLException {
            in.write(slice.buffer(), slice.length());
            bytes += slice.length();
        }

        /// Ends it, and answers how many people the database took.
        public long finish() throws SQLException {
            return in.finish();
        }

        /// How many bytes were sent.
        public long bytes() {
            return bytes;
        }

        @Override
        public void close() throws SQLException {
            in.close();
        }
    }
}
