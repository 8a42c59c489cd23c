package org.personahub.engine.architect;

import org.jspecify.annotations.Nullable;

/// A territory that people are wanted from.
///
/// @param code CLDR code
/// @param weight its share relative to the other weights, above zero; null when population decides
public record TerritoryShare(String code, @Nullable Double weight) {}
