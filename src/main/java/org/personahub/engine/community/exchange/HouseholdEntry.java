package org.personahub.engine.community.exchange;

import org.personahub.engine.persona.Household;

/// A household as exports list it.
///
/// @param first the number of its first member; the others follow
/// @param size how many live in it
public record HouseholdEntry(int number, Household.Type type, int first, int size) {}
