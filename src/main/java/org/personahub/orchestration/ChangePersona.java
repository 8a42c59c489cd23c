package org.personahub.orchestration;

import java.util.Set;
import org.personahub.engine.synthesis.Givens;
import org.personahub.engine.synthesis.Part;
import org.personahub.store.EditedPersonas.Key;

/// A change to a stored person.
///
/// @param expectedVersion the version that the caller has seen
/// @param givens what is given now
/// @param cleared what is no longer given and is drawn again
public record ChangePersona(Key key, int expectedVersion, Givens givens, Set<Part> cleared) {

    public ChangePersona {
        cleared = Set.copyOf(cleared);
    }
}
