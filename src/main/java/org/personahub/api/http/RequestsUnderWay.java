package org.personahub.api.http;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/// Lets requests end that are under way when the service is asked to end, takes no more, and says goodbye to the web
/// sockets, which would never end by themselves.
@Singleton
class RequestsUnderWay {

    private static final Logger LOG = Logger.getLogger(RequestsUnderWay.class);
    /// Before workers stop, while everything that a request needs is still there.
    private static final int FIRST = 1;
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Duration longest;
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Set<SubscriptionSocket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    RequestsUnderWay(HttpConfig config) {
        this.longest = config.shutdownTimeout();
    }

    /// Whether no more requests are taken.
    boolean isEnding() {
        return ending;
    }

    /// Counts a request until it is answered. The answer's end says nothing: SmallRye listens to it alone.
    void begin(RoutingContext exchange) {
        unanswered.incrementAndGet();
        exchange.addHeadersEndHandler(_ -> unanswered.decrementAndGet());
    }

    void opened(SubscriptionSocket socket) {
        sockets.add(socket);
    }

    void closed(SubscriptionSocket socket) {
        sockets.remove(socket);
    }

    void end(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
        ending = true;
        sockets.forEach(SubscriptionSocket::goAway);
        long patience = System.nanoTime() + longest.toNanos();
        while (unanswered.get() > 0 && System.nanoTime() < patience) {
            Thread.sleep(LOOK);
        }
        if (unanswered.get() > 0) {
            LOG.warnf("%d requests did not end in time.", unanswered.get());
        }
    }
}
