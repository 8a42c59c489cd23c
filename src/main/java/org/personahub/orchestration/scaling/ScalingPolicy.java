package org.personahub.orchestration.scaling;

import java.time.Duration;

/// When the number of workers is to change.
///
/// @param least never recommend fewer workers, from 0
/// @param most never recommend more, at least 1
/// @param scaleUpThreshold a queue that takes longer than that asks for more workers
/// @param scaleDownThreshold a queue that takes less than that asks for fewer
/// @param scaleUpCoolDown how long those have to be there who were recommended before there may be more
/// @param scaleDownCoolDown how long the queue has to be short, and how long after a change, before there may be fewer
public record ScalingPolicy(
        int least,
        int most,
        Duration scaleUpThreshold,
        Duration scaleDownThreshold,
        Duration scaleUpCoolDown,
        Duration scaleDownCoolDown) {

    public ScalingPolicy {
        if (least < 0 || most < Math.max(1, least)) {
            throw new IllegalArgumentException("personahub.scaling.least-workers is " + least + " and most-workers "
                    + most + "; give 0 or more, and not less than that.");
        }
        if (scaleDownThreshold.compareTo(scaleUpThreshold) >= 0) {
            throw new IllegalArgumentException("personahub.scaling.scale-down-threshold is " + scaleDownThreshold
                    + "; give less than scale-up-threshold, " + scaleUpThreshold + ".");
        }
    }
}
