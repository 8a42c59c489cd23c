package org.personahub.engine.community.ties;

/// That one member is tied to another. Each tie stands once at either end.
///
/// @param member whom it leads to
/// @param strength how close they are, above 0 and up to 1; the closest five or so of a person have 0.75 and more
/// @param relation what the other is to the one, such as `mother`, `colleague` or `friend from school`
/// @param since the year in which they met
public record Tie(TieLayer layer, int member, double strength, String relation, int since) {}
