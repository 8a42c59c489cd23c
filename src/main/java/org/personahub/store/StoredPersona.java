package org.personahub.store;

import java.util.UUID;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Persona;

/// A person as a run stored them.
///
/// @param version 1, then one more with every edit
/// @param fingerprint of the document as it was generated
public record StoredPersona(UUID runId, long ordinal, int version, Fingerprint fingerprint, Persona persona) {}
