package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// One fact about a person, flat.
///
/// @param path where it stands in the person, such as `identity.age` or `contextual.languages[0]`
/// @param value as text; empty when the kind is `NOT_APPLICABLE`
/// @param unit the unit or coding scheme of the value, when it has one
/// @param origin how it is known
public record Attribute(String path, String value, @Nullable String unit, Origin origin) {}
