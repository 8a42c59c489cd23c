package org.personahub.engine.atlas;

/// How many people of a territory speak a language.
///
/// @param share of all people there, 0 to 1
public record LanguageShare(Language language, double share, Source source) {}
