package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Places in the delivery of a chunk at which a test may end this process, or hold a chunk for a while.
///
/// They do nothing unless the process was started with the system property `personahub.failpoint`, which is no
/// configuration: neither the environment nor a file sets it. Its value is `point:nth:action`, such as
/// `after-copy:2:halt`: when the second chunk gets there, the process ends as SIGKILL ends it. `hold` lets that
/// chunk wait there for some seconds instead.
@ApplicationScoped
class Failpoints {

    static final String PROPERTY = "personahub.failpoint";

    private static final Logger LOG = Logger.getLogger(Failpoints.class);
    private static final int KILLED = 137;
    private static final Duration HOLD = Duration.ofSeconds(3);

    private final @Nullable Armed armed;
    private final AtomicInteger reached = new AtomicInteger();

    Failpoints() {
        this(System.getProperty(PROPERTY));
    }

    /// With the value of the property.
    ///
    /// @throws IllegalArgumentException when the value is none of those described above
    Failpoints(@Nullable String value) {
        armed = value == null ? null : Armed.parse(value);
        if (armed != null) {
            LOG.warnf("This process fails on purpose: %s", armed);
        }
    }

    /// Says that a chunk has got there.
    void reach(Point point) {
        Armed now = armed;
        if (now == null || now.point() != point || reached.incrementAndGet() != now.nth()) {
            return;
        }
        LOG.warnf("Failpoint %s is reached.", point);
        switch (now.action()) {
            case HALT -> Runtime.getRuntime().halt(KILLED);
            case HOLD -> hold();
        }
    }

    private static void hold() {
        try {
            Thread.sleep(HOLD);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where.
    enum Point {
        /// The lease is known to be held, nothing of the chunk has been sent.
        BEFORE_COPY,
        /// All people of the chunk have been sent, nothing is committed.
        AFTER_COPY,
        /// The chunk is done; this process does not know yet.
        AFTER_COMMIT
    }

    private enum Action {
        HALT,
        HOLD
    }

    private record Armed(Point point, int nth, Action action) {

        static Armed parse(String value) {
            String[] parts = value.toUpperCase(Locale.ROOT).replace('-', '_').split(":", -1);
            try {
                return new Armed(Point.valueOf(parts[0]), Integer.parseInt(parts[1]), Action.valueOf(parts[2]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
                throw new IllegalArgumentException(
                        PROPERTY + " is '" + value + "'; give a point, which time, and halt or hold, such as"
                                + " after-copy:2:halt.",
                        wrong);
            }
        }
    }
}
