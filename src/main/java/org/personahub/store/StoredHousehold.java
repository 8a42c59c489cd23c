package org.personahub.store;

import java.util.UUID;
import org.personahub.engine.persona.Household;

/// A household of a community.
///
/// @param number its number in the community, from 0
/// @param first the ordinal of its first member; the others follow
/// @param size how many members live in it
public record StoredHousehold(UUID communityId, int number, int first, int size, Household.Type type) {}
