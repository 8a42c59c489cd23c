package org.personahub.orchestration.scaling;

/// What waits, what comes and what workers manage, over all processes.
///
/// @param peopleWaiting people of open runs who are not settled yet: the depth of the queue
/// @param arrivalPerSecond people asked for a second, of late
/// @param workerPerSecond people that one worker settles a second while it has work; 0 when that is not known yet
/// @param workers how many workers there are
public record QueueState(long peopleWaiting, double arrivalPerSecond, double workerPerSecond, int workers) {

    /// What all workers settle a second while they have work.
    public double servicePerSecond() {
        return workerPerSecond * workers;
    }
}
