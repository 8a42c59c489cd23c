package org.personahub.engine.architect;

/// What people's stories turn to. A theme never changes who they are.
///
/// @param id its name in requirements
/// @param title what it is called
/// @param meaning what it brings forward, in a few words
public record Theme(String id, String title, String meaning) {}
