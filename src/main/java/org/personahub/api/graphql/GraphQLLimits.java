package org.personahub.api.graphql;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;

/// How much one GraphQL request may ask for. A page's own ceiling is `PageArguments.MAX_SIZE`.
@ConfigMapping(prefix = "personahub.graphql")
public interface GraphQLLimits {

    /// The largest body of a request. The longest sensible one names every territory with a weight.
    @WithDefault("256K")
    MemorySize maxBodySize();

    /// Most tokens in a document, comments and white space apart.
    @WithDefault("15000")
    @Min(1000)
    int maxTokens();

    /// Most fields in a document once its fragments are written out, so that neither a thousand aliases nor fragments
    /// within fragments multiply the work. GraphiQL's introspection has about 200.
    @WithDefault("2000")
    @Min(300)
    int maxFields();

    /// Most values in an answer, estimated before anything is computed: fields times the sizes of the pages and lists
    /// they stand in. Two pages of 200 complete people with all their attributes stay below it.
    @WithDefault("500000")
    @Min(10000)
    int maxCost();

    /// Origins, such as `https://people.example.org`, whose pages may open web sockets. Pages of the service's own
    /// origin
    /// always may, and so may clients that are no browsers and send none.
    Optional<Set<String>> socketOrigins();

    /// Most subscriptions that one web socket has at once.
    @WithDefault("20")
    @Min(1)
    int maxSubscriptions();

    /// How long a web socket may take to introduce itself before it is closed.
    @WithDefault("10s")
    @DurationMin(millis = 100)
    Duration socketInitTimeout();
}
