package org.personahub.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;

/// What a row of the `persona` table says about the whole person.
///
/// @param document as it is stored; null when the run stores an index
@SuppressWarnings("ArrayRecordComponent") // never compared
record PersonaRow(UUID runId, long ordinal, int version, Fingerprint fingerprint, byte @Nullable [] document) {

    /// The person: read from the document, or computed and then compared with the fingerprint that was stored.
    ///
    /// @throws IllegalStateException when somebody else was computed
    StoredPersona person(ComputedPeople computed) {
        if (document != null) {
            Persona read = PersonaDocument.decode(DocumentCompression.decompress(document));
            return new StoredPersona(runId, ordinal, version, fingerprint, read);
        }
        Persona again = computed.of(runId).apply(ordinal);
        if (!PersonaDocument.encode(again).fingerprint().equals(fingerprint)) {
            throw new IllegalStateException("The person with ordinal " + ordinal + " of run " + runId
                    + " is not the one that was stored, although engine and atlas are the same;"
                    + " read them with the build that stored them.");
        }
        return new StoredPersona(runId, ordinal, version, fingerprint, again);
    }
}
