package org.personahub.engine.atlas;

/// Where figures of the atlas come from.
///
/// @param id short stable name, such as `geonames-cities`
/// @param title what it is
/// @param origin the package or publication
/// @param year the year or years it describes
/// @param licence under which it may be used
/// @param fittedOn the population it counts or was fitted on
/// @param sourced true when it counts the population it is used for; false when it is a model of it
public record Source(
        String id, String title, String origin, String year, String licence, String fittedOn, boolean sourced) {}
