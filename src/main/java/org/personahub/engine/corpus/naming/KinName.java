package org.personahub.engine.corpus.naming;

/// The name of somebody's kin, Latin letters.
///
/// @param given given name or names
/// @param full the whole name in the order of the custom
/// @param lineage the names they have and hand on
public record KinName(String given, String full, Inherited lineage) {}
