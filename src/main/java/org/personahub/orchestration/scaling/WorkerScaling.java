package org.personahub.orchestration.scaling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Recommends a number of workers from what waits, what comes and what workers manage.
///
/// The depth of the queue is measured in time: how long the recommended workers would need for what waits. Above the
/// scale-up threshold there should be as many as bring it half-way between the thresholds, twice as many at most in one
/// step; below the scale-down threshold, for the whole cool-down, as many as keep up with what comes, with a reserve,
/// and half as many at least. In between the number stays. Where more workers did not settle more, because the
/// database is what they wait for, one more is tried after each twenty cool-downs, and no other is recommended.
public final class WorkerScaling {

    /// Workers are busy at most that part of the time when they keep up with what comes.
    private static final double LOAD = 0.8;
    /// More workers pay when they bring that part of what as many would bring that wait for nothing.
    private static final double GAIN = 0.3;
    private static final int PATIENCE = 20;
    private static final double MILLIS = 1000;

    private final ScalingPolicy policy;

    /// Under that policy.
    public WorkerScaling(ScalingPolicy policy) {
        this.policy = policy;
    }

    /// What is to be recommended now.
    public Recommendation next(Recommendation before, QueueState queue, Instant now) {
        int workers = Math.clamp(before.workers(), policy.least(), policy.most());
        if (workers == 0) {
            return queue.peopleWaiting() > 0 ? Recommendation.first(1, now) : before;
        }
        if (workers != before.workers()) {
            return Recommendation.first(workers, now);
        }
        if (queue.workerPerSecond() <= 0) {
            return before;
        }
        double queueSeconds = queue.peopleWaiting() / (queue.workerPerSecond() * workers);
        boolean isShort = queueSeconds < seconds(policy.scaleDownThreshold());
        Recommendation same = before.seen(queue.workers() >= workers, isShort, now);
        if (queueSeconds > seconds(policy.scaleUpThreshold())) {
            return more(same, queue, now);
        }
        return isShort ? fewer(same, queue, now) : same;
    }

    private Recommendation more(Recommendation before, QueueState queue, Instant now) {
        boolean paid = paid(before, queue);
        Duration coolDown = policy.scaleUpCoolDown();
        // Counted from when those are there who were recommended: before, nothing can be said about them.
        if (!passed(before.thereSince(), paid ? coolDown : coolDown.multipliedBy(PATIENCE), now)) {
            return before;
        }
        double goal = (seconds(policy.scaleUpThreshold()) + seconds(policy.scaleDownThreshold())) / 2;
        double wanted = (queue.arrivalPerSecond() + queue.peopleWaiting() / goal) / queue.workerPerSecond();
        int bound = paid ? 2 * before.workers() : before.workers() + 1;
        int workers = (int) Math.min(Math.ceil(wanted), Math.min(policy.most(), bound));
        return workers > before.workers() ? before.raisedTo(workers, queue.servicePerSecond(), now) : before;
    }

    private Recommendation fewer(Recommendation before, QueueState queue, Instant now) {
        if (!passed(before.shortSince(), policy.scaleDownCoolDown(), now)
                || !passed(before.changedAt(), policy.scaleDownCoolDown(), now)) {
            return before;
        }
        double keepingUp = Math.ceil(queue.arrivalPerSecond() / (LOAD * queue.workerPerSecond()));
        int enough = queue.peopleWaiting() > 0 ? (int) Math.max(1, keepingUp) : (int) keepingUp;
        int workers = Math.max(policy.least(), Math.max(enough, before.workers() / 2));
        return workers < before.workers() ? Recommendation.first(workers, now) : before;
    }

    private static boolean paid(Recommendation before, QueueState queue) {
        double expected = (double) before.workers() / Math.max(1, before.workersBefore()) - 1;
        return queue.servicePerSecond() >= before.serviceBefore() * (1 + GAIN * expected);
    }

    private static boolean passed(@Nullable Instant since, Duration span, Instant now) {
        return since != null && !now.isBefore(since.plus(span));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
