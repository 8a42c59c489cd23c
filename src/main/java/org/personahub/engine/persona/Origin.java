package org.personahub.engine.persona;

/// The provenance of a value.
///
/// @param kind how it is known
/// @param source the id of the atlas source, model or rule behind it
public record Origin(AttributeKind kind, String source) {}
