package org.personahub.engine.composer.language;

import org.jspecify.annotations.Nullable;

/// Words that a grammar has chosen.
///
/// @param id the name of the alternative, when it has one
public record Phrase(@Nullable String id, String text) {}
