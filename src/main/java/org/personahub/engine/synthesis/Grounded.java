package org.personahub.engine.synthesis;

import org.personahub.engine.composer.Shared;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Provenance;

/// A member of a community before anything is composed: who the skeleton says they are.
///
/// @param ordinal the number of the member, which keys all that is still to be drawn
/// @param provenance how what is settled is known
/// @param shared what the member has in common with others
public record Grounded(long ordinal, Core core, Provenance provenance, Shared shared) {}
