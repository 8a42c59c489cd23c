package org.personahub.engine.atlas;

/// A populated place.
///
/// @param name in Latin letters
/// @param latitude degrees north
/// @param longitude degrees east
/// @param population inhabitants, above zero
/// @param timeZone IANA name
public record City(String name, double latitude, double longitude, long population, String timeZone) {}
