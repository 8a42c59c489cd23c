package org.personahub.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/// How the service deals with requests, whatever they ask for.
@ConfigMapping(prefix = "personahub.http")
public interface HttpConfig {

    /// How long requests that are under way may take to end once the service is asked to end, up to 10 minutes.
    @WithDefault("10s")
    @DurationMin(millis = 0)
    @DurationMax(minutes = 10)
    Duration shutdownTimeout();
}
