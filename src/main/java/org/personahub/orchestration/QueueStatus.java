package org.personahub.orchestration;

import org.jspecify.annotations.Nullable;
import org.personahub.store.QueueFigures;

/// What waits, what comes and what workers manage, over all processes, and how many workers there should be.
///
/// @param figures what was counted
/// @param queueSeconds how long the workers that are there need for what waits; null when that is not known
/// @param recommendedWorkers how many workers there should be
public record QueueStatus(QueueFigures figures, @Nullable Double queueSeconds, int recommendedWorkers) {

    static QueueStatus of(QueueFigures figures, int recommended) {
        double service = figures.workerPerSecond() * figures.workers();
        Double seconds = figures.peopleWaiting() == 0
                ? Double.valueOf(0)
                : service > 0 ? Double.valueOf(figures.peopleWaiting() / service) : null;
        return new QueueStatus(figures, seconds, recommended);
    }
}
