package org.personahub.api.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.DocumentCheck.Fault;
import org.personahub.api.graphql.ErrorCode;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// One subscription of a web socket: asks for the next result when the client has read what was sent, so that the
/// source decides what becomes of results that nobody reads.
final class SubscriptionStream implements ExecutionResponseWriter, Subscriber<ExecutionResult> {

    private static final Logger LOG = Logger.getLogger(SubscriptionStream.class);

    private final SubscriptionSocket socket;
    private final String id;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable Subscription subscription;
    private boolean cancelled;

    SubscriptionStream(SubscriptionSocket socket, String id) {
        this.socket = socket;
        this.id = id;
    }

    /// What the client calls it.
    String id() {
        return id;
    }

    /// Ends it at once.
    synchronized void cancel() {
        cancelled = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /// Asks for more, if that was put off until the client would have read.
    void goOn() {
        if (waiting.compareAndSet(true, false)) {
            more();
        }
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getData() instanceof Publisher<?> results) {
            subscribeTo(results);
        } else {
            error(new JsonArray(result.getErrors().stream()
                    .map(GraphQLError::toSpecification)
                    .toList()));
        }
    }

    @Override
    public void fail(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "A subscription failed, reference %s", reference);
        error(new JsonArray(List.of(GraphQLDoor.json(new Fault(
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong here; try again, and report the reference " + reference + " if it stays.",
                null)))));
    }

    @Override
    public void onSubscribe(Subscription begun) {
        synchronized (this) {
            subscription = begun;
            if (cancelled) {
                begun.cancel();
                return;
            }
        }
        begun.request(1);
    }

    @Override
    public void onNext(ExecutionResult result) {
        socket.send(
                this, new JsonObject().put("type", "next").put("payload", new JsonObject(result.toSpecification())));
        if (socket.isFull()) {
            waiting.set(true);
            // The client may have read in between.
            if (!socket.isFull()) {
                goOn();
            }
        } else {
            more();
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public void onComplete() {
        socket.send(this, new JsonObject().put("type", "complete"));
        socket.drop(this);
    }

    private void error(JsonArray errors) {
        socket.send(this, new JsonObject().put("type", "error").put("payload", errors));
        socket.drop(this);
    }

    private void more() {
        Subscription begun;
        synchronized (this) {
            begun = subscription;
        }
        if (begun != null) {
            begun.request(1);
        }
    }

    @SuppressWarnings("unchecked")
    private void subscribeTo(Publisher<?> results) {
        ((Publisher<ExecutionResult>) results).subscribe(this);
    }
}
