package org.personahub.store;

import java.util.UUID;

/// Where a stored person is found.
///
/// @param runId `StoredPersona.CREATED` for a person of no run
public record PersonaAt(UUID runId, long ordinal) {}
