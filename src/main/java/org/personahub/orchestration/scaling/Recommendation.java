package org.personahub.orchestration.scaling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many workers there should be.
///
/// @param workers that many
/// @param changedAt when that was another number last
/// @param thereSince since when there have been as many; null when there are not
/// @param shortSince since when the queue has been short; null when it is not
/// @param workersBefore how many were recommended when there came to be more last
/// @param serviceBefore what they settled a second then; 0 when there came to be fewer since
public record Recommendation(
        int workers,
        Instant changedAt,
        @Nullable Instant thereSince,
        @Nullable Instant shortSince,
        int workersBefore,
        double serviceBefore) {

    /// The first one.
    public static Recommendation first(int workers, Instant now) {
        return new Recommendation(workers, now, null, null, workers, 0);
    }

    Recommendation raisedTo(int more, double service, Instant now) {
        return new Recommendation(more, now, null, null, workers, service);
    }

    /// The same number, in the light of what there is now.
    Recommendation seen(boolean there, boolean shortQueue, Instant now) {
        return new Recommendation(
                workers,
                changedAt,
                since(there, thereSince, now),
                since(shortQueue, shortSince, now),
                workersBefore,
                serviceBefore);
    }

    private static @Nullable Instant since(boolean still, @Nullable Instant before, Instant now) {
        return !still ? null : before == null ? now : before;
    }
}
