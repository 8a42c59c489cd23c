package org.personahub.engine.synthesis;

/// A fault that a gate found in a person.
///
/// @param rule the rule's stable name
/// @param sentence what is wrong, in one English sentence
public record Finding(String rule, String sentence) {}
