package org.personahub.store;

import java.util.UUID;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Persona;

/// A person as a run stored them, or as they were created.
///
/// @param runId `CREATED` for a person of no run
/// @param ordinal the place in the corpus of the run, or a number of its own among those created
/// @param version 1, then one more with every edit
/// @param fingerprint of the document of this version
public record StoredPersona(UUID runId, long ordinal, int version, Fingerprint fingerprint, Persona persona) {

    /// What stands in place of a run for people who were created one by one.
    public static final UUID CREATED = new UUID(0, 0);

    /// Where they are found.
    public PersonaAt at() {
        return new PersonaAt(runId, ordinal);
    }

    /// Whether the person was created, not delivered by a run.
    public boolean created() {
        return runId.equals(CREATED);
    }
}
