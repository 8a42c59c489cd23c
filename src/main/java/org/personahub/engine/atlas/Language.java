package org.personahub.engine.atlas;

/// A language that people of the atlas speak.
///
/// @param code BCP 47 tag
/// @param label English name
/// @param script ISO 15924 code of the script its names are written in
public record Language(String code, String label, String script) {}
