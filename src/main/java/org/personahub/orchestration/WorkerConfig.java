package org.personahub.orchestration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/// How this process works on chunks.
@ConfigMapping(prefix = "personahub.worker")
public interface WorkerConfig {

    /// Threads that synthesise, at least 1; as many as processors when absent.
    OptionalInt threads();

    /// The most chunks under way at once, at least 1; twice as many as threads and four more when absent. How many
    /// there are follows what the database takes. Each keeps about two megabytes in memory, whatever its size.
    OptionalInt chunksInFlight();

    /// How long a lease lasts without a heartbeat, 1 second to 1 hour. After a crash that is how long its chunks
    /// wait.
    @WithDefault("20s")
    @DurationMin(seconds = 1)
    @DurationMax(hours = 1)
    Duration leaseTtl();

    /// About how often an idle worker looks for chunks, 10 milliseconds to 1 minute.
    @WithDefault("1500ms")
    @DurationMin(millis = 10)
    @DurationMax(minutes = 1)
    Duration poll();

    /// How often a chunk may fail before it has failed for good, 1 to 100.
    @WithDefault("5")
    @Min(1)
    @Max(100)
    int maxAttempts();

    /// How many workers may stop answering over a chunk before it has failed for good, 1 to 1,000.
    @WithDefault("20")
    @Min(1)
    @Max(1000)
    int maxLostLeases();

    /// How long a chunk rests after its first failure; twice as long after each further one.
    @WithDefault("1s")
    @DurationMin(millis = 1)
    @DurationMax(minutes = 10)
    Duration backoff();

    /// The longest rest.
    @WithDefault("60s")
    @DurationMin(millis = 1)
    @DurationMax(hours = 1)
    Duration maxBackoff();

    /// How long a worker that is asked to end waits for people who are being stored.
    @WithDefault("10s")
    @DurationMin(millis = 0)
    @DurationMax(minutes = 10)
    Duration shutdownTimeout();
}
