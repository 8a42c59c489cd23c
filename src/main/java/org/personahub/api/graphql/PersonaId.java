package org.personahub.api.graphql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What the opaque id of a person says.
///
/// Its text is the base64url form of a version byte, a kind byte and the components. Every id has exactly one text.
public sealed interface PersonaId {

    /// A person that a run delivered.
    record Stored(UUID runId, long ordinal) implements PersonaId {}

    /// A person of a corpus; nothing of them need be stored.
    ///
    /// @param requirements in canonical form
    record OfCorpus(String requirements, String engineVersion, String atlasVersion, long ordinal)
            implements PersonaId {}

    /// A person who was created.
    ///
    /// @param number among those created
    record Created(long number) implements PersonaId {}

    /// The opaque text.
    default String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(Layout.VERSION);
            switch (this) {
                case Stored stored -> {
                    out.writeByte(Layout.STORED);
                    out.writeLong(stored.runId().getMostSignificantBits());
                    out.writeLong(stored.runId().getLeastSignificantBits());
                    out.writeLong(stored.ordinal());
                }
                case Created created -> {
                    out.writeByte(Layout.CREATED);
                    out.writeLong(created.number());
                }
                case OfCorpus person -> {
                    out.writeByte(Layout.OF_CORPUS);
                    out.writeUTF(person.engineVersion());
                    out.writeUTF(person.atlasVersion());
                    out.writeUTF(person.requirements());
                    out.writeLong(person.ordinal());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory could not be written", impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /// The id with that text, if it is one.
    static Optional<PersonaId> parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Layout.read(in).filter(id -> id.text().equals(text));
        } catch (IOException noId) {
            return Optional.empty();
        }
    }

    /// The bytes behind the text.
    final class Layout {

        private static final int VERSION = 1;
        private static final int STORED = 1;
        private static final int OF_CORPUS = 2;
        private static final int CREATED = 3;

        private Layout() {}

        private static Optional<PersonaId> read(DataInputStream in) throws IOException {
            if (in.readUnsignedByte() != VERSION) {
                return Optional.empty();
            }
            return switch (in.readUnsignedByte()) {
                case STORED -> Optional.of(new Stored(new UUID(in.readLong(), in.readLong()), in.readLong()));
                case OF_CORPUS -> {
                    String engineVersion = in.readUTF();
                    String atlasVersion = in.readUTF();
                    String requirements = in.readUTF();
                    yield Optional.of(new OfCorpus(requirements, engineVersion, atlasVersion, in.readLong()));
                }
                case CREATED -> Optional.of(new Created(in.readLong()));
                default -> Optional.empty();
            };
        }
    }
}
