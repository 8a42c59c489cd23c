package org.personahub.orchestration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/// How runs are planned.
@ConfigMapping(prefix = "personahub.runs")
public interface RunsConfig {

    /// How many people a chunk has in a run that is large enough, 1 to 100,000. They are stored in one
    /// transaction.
    @WithDefault("2000")
    @Min(1)
    @Max(100_000)
    int chunkSize();

    /// The most chunks a run may have, 1 to 10,000,000; they are rows that are written when it starts.
    @WithDefault("1000000")
    @Min(1)
    @Max(10_000_000)
    int maxChunks();

    /// How often those who watch a run are told about it at most, 50 milliseconds to 1 minute.
    @WithDefault("250ms")
    @DurationMin(millis = 50)
    @DurationMax(minutes = 1)
    Duration progressInterval();

    /// From how many people on a run gets a partition of its own, 1 to 10^12; smaller ones share one. A partition
    /// makes deleting a run fast, but thousands of them make every query slow to plan.
    @WithDefault("100000")
    @Min(1)
    @Max(1_000_000_000_000L)
    long ownPartitionFrom();

    /// Whether an empty database gets a first run of 1,000 people in dev mode.
    @WithDefault("true")
    boolean welcome();
}
