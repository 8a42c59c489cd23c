package org.personahub.engine;

/// The version of the function that makes people.
///
/// It is part of every blueprint's id. It changes whenever any person would change: a test holds golden fingerprints
/// against it, so that no change of the engine goes unnoticed.
public final class EngineVersion {

    /// The version of this engine.
    public static final String CURRENT = "4";

    private EngineVersion() {}
}
