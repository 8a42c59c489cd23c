package org.personahub.orchestration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.personahub.orchestration.scaling.ScalingPolicy;

/// When another number of workers is recommended. The depth of the queue is measured in time: how long the recommended
/// workers would need for the people who wait.
@ConfigMapping(prefix = "personahub.scaling")
public interface ScalingConfig {

    /// The fewest workers ever recommended, 0 to 10,000.
    @WithDefault("1")
    @Min(0)
    @Max(10_000)
    int leastWorkers();

    /// The most workers ever recommended, 1 to 10,000, not below the fewest.
    @WithDefault("16")
    @Min(1)
    @Max(10_000)
    int mostWorkers();

    /// A deeper queue asks for more workers, 1 second to 1 day.
    @WithDefault("60s")
    @DurationMin(seconds = 1)
    @DurationMax(days = 1)
    Duration scaleUpThreshold();

    /// A shallower queue asks for fewer workers; less than the threshold above.
    @WithDefault("10s")
    @DurationMin(millis = 0)
    @DurationMax(days = 1)
    Duration scaleDownThreshold();

    /// How long those have to be there who were recommended before more may be.
    @WithDefault("30s")
    @DurationMin(millis = 0)
    @DurationMax(days = 1)
    Duration scaleUpCoolDown();

    /// How long the queue has to be shallow, and the number unchanged, before there may be fewer.
    @WithDefault("5m")
    @DurationMin(millis = 0)
    @DurationMax(days = 1)
    Duration scaleDownCoolDown();

    /// How often the queue is looked at, by every process, 100 milliseconds to 5 minutes.
    @WithDefault("5s")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 5)
    Duration interval();

    /// These values as what decides.
    ///
    /// @throws IllegalArgumentException when they contradict each other
    default ScalingPolicy policy() {
        return new ScalingPolicy(
                leastWorkers(),
                mostWorkers(),
                scaleUpThreshold(),
                scaleDownThreshold(),
                scaleUpCoolDown(),
                scaleDownCoolDown());
    }
}
