package org.personahub.orchestration.scaling;

/// What a worker measured while it stored some chunks.
///
/// @param people how many people were stored
/// @param seconds how long the window was, above 0
/// @param storeSecondsPerPerson mean time that storing took for a person, measured chunk by chunk
/// @param saturated whether the worker wanted to begin another chunk and was not allowed to
/// @param failures how many chunks could not be stored
public record StoreWindow(long people, double seconds, double storeSecondsPerPerson, boolean saturated, int failures) {

    double peoplePerSecond() {
        return people / seconds;
    }
}
