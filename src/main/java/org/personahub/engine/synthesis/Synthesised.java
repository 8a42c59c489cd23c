package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.persona.Persona;

/// A person and what the gates say.
///
/// @param persona the person; the least faulty attempt when none passed
/// @param findings what the gates still find wrong after the last attempt; empty when all passed
/// @param retries how many attempts beyond the first the stages took together
public record Synthesised(Persona persona, List<Finding> findings, int retries) {

    /// Whether every gate was content.
    public boolean passed() {
        return findings.isEmpty();
    }
}
