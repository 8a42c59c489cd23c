package org.personahub.orchestration;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Givens;

/// A single person who is wanted.
///
/// @param givens what is given of the person; the rest is completed
/// @param partner whose partner the person is; they stay as they are
/// @param complexity how much of the person is made
/// @param seed same givens and seed, same person; derived from the givens when null
/// @param idempotencyKey a name the caller chooses: asking again with it leads to the same person
public record CreatePersona(
        String owner,
        Givens givens,
        @Nullable Persona partner,
        Complexity complexity,
        @Nullable Long seed,
        @Nullable String idempotencyKey) {}
