package org.personahub.store;

import java.util.UUID;
import java.util.function.LongFunction;
import org.personahub.engine.persona.Persona;

/// Computes people again whose run stores an index instead of documents.
public interface ComputedPeople {

    /// The people of a run, by their ordinals.
    ///
    /// @throws RuntimeException when the run is gone, or this engine would make others
    LongFunction<Persona> of(UUID runId);
}
