package org.personahub.api.http;

import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.DocumentCheck;
import org.personahub.api.graphql.DocumentCheck.Fault;
import org.personahub.api.graphql.ErrorCode;
import org.personahub.api.graphql.GraphQLLimits;

/// A web socket that speaks `graphql-transport-ws`, and carries subscriptions alone: queries and mutations have their
/// own door. What is sent follows what the client reads, so that a slow client fills no memory.
final class SubscriptionSocket {

    private static final Logger LOG = Logger.getLogger(SubscriptionSocket.class);
    private static final Duration PING = Duration.ofSeconds(20);

    /// Of web sockets in general.
    private static final int GOING_AWAY = 1001;
    // Of the protocol.
    private static final int BAD_REQUEST = 4400;
    private static final int UNAUTHORIZED = 4401;
    private static final int INIT_TIMEOUT = 4408;
    private static final int ID_TAKEN = 4409;
    private static final int TOO_MANY_INITS = 4429;

    private final Vertx vertx;
    private final ServerWebSocket socket;
    private final DocumentCheck documents;
    private final GraphQLLimits limits;
    private final ExecutionService execution;
    private final RequestsUnderWay underWay;
    private final Map<String, SubscriptionStream> streams = new ConcurrentHashMap<>();
    private boolean introduced;

    SubscriptionSocket(
            Vertx vertx,
            ServerWebSocket socket,
            DocumentCheck documents,
            GraphQLLimits limits,
            ExecutionService execution,
            RequestsUnderWay underWay) {
        this.vertx = vertx;
        this.socket = socket;
        this.documents = documents;
        this.limits = limits;
        this.execution = execution;
        this.underWay = underWay;
    }

    /// Starts listening. Messages come one after the other on the socket's event loop.
    void open() {
        underWay.opened(this);
        long impatience = vertx.setTimer(limits.socketInitTimeout().toMillis(), _ -> {
            if (!introduced) {
                close(INIT_TIMEOUT, "Connection initialisation timeout");
            }
        });
        long pings = vertx.setPeriodic(PING.toMillis(), _ -> ping());
        socket.textMessageHandler(this::receive)
                .binaryMessageHandler(_ -> close(BAD_REQUEST, "Messages are text"))
                .drainHandler(_ -> streams.values().forEach(SubscriptionStream::goOn))
                .exceptionHandler(failure -> LOG.debugf("A web socket failed: %s", failure.getMessage()))
                .closeHandler(_ -> {
                    underWay.closed(this);
                    vertx.cancelTimer(impatience);
                    vertx.cancelTimer(pings);
                    streams.values().forEach(SubscriptionStream::cancel);
                    streams.clear();
                });
    }

    /// Closes it because the service ends.
    void goAway() {
        close(GOING_AWAY, "The service ends");
    }

    /// Whether the client has to read before more is sent.
    boolean isFull() {
        return socket.writeQueueFull();
    }

    /// Sends a message of a stream, unless the client has done with the stream.
    void send(SubscriptionStream stream, JsonObject message) {
        if (streams.get(stream.id()) == stream) {
            send(message.put("id", stream.id()));
        }
    }

    /// Forgets a stream that has ended.
    void drop(SubscriptionStream stream) {
        streams.remove(stream.id(), stream);
    }

    private void receive(String text) {
        try {
            handle(RequestBody.object(text));
        } catch (MalformedRequest noObject) {
            close(BAD_REQUEST, "Messages are JSON objects");
        }
    }

    private void handle(jakarta.json.JsonObject message) {
        switch (text(message, "type")) {
            case "connection_init" -> introduce();
            case "ping" -> send(new JsonObject().put("type", "pong"));
            case "pong" -> {}
            case "subscribe" -> subscribe(text(message, "id"), message.get("payload"));
            case "complete" -> complete(text(message, "id"));
            default -> close(BAD_REQUEST, "There is no message of that type");
        }
    }

    private void introduce() {
        if (introduced) {
            close(TOO_MANY_INITS, "Too many initialisation requests");
        } else {
            introduced = true;
            send(new JsonObject().put("type", "connection_ack"));
        }
    }

    private void subscribe(String id, @Nullable JsonValue payload) {
        if (!introduced) {
            close(UNAUTHORIZED, "Unauthorized");
        } else if (id.isEmpty()) {
            close(BAD_REQUEST, "A subscription needs an id");
        } else if (streams.containsKey(id)) {
            close(ID_TAKEN, "Subscriber for this id already exists");
        } else if (streams.size() >= limits.maxSubscriptions()) {
            refuse(
                    id,
                    new Fault(
                            ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                            "This web socket has " + limits.maxSubscriptions()
                                    + " subscriptions, the most it may; complete one first.",
                            null));
        } else {
            try {
                RequestBody request = RequestBody.of(payload);
                Optional<Fault> fault = documents.fault(request.document(), request.operationName(), true);
                if (fault.isPresent()) {
                    refuse(id, fault.get());
                } else {
                    start(id, request);
                }
            } catch (MalformedRequest malformed) {
                refuse(id, new Fault(ErrorCode.INVALID_REQUEST, String.valueOf(malformed.getMessage()), null));
            }
        }
    }

    /// On a virtual thread, because the subscription's resolver asks the database.
    private void start(String id, RequestBody request) {
        SubscriptionStream stream = new SubscriptionStream(this, id);
        streams.put(id, stream);
        Thread.ofVirtual().name("personahub-subscription").start(() -> {
            try {
                Map<String, Object> context = new HashMap<>(Map.of("runBlocking", false));
                execution.executeAsync(request.json(), context, stream);
            } finally {
                SmallRyeContextManager.clearCurrentSmallRyeContext();
            }
        });
    }

    private void complete(String id) {
        SubscriptionStream stream = streams.remove(id);
        if (stream != null) {
            stream.cancel();
        }
    }

    /// A client that has not read for so long that the queue is full will not read a ping either.
    private void ping() {
        if (!isFull()) {
            send(new JsonObject().put("type", "ping"));
        }
    }

    private void refuse(String id, Fault fault) {
        send(new JsonObject()
                .put("type", "error")
                .put("id", id)
                .put("payload", new JsonArray().add(GraphQLDoor.json(fault))));
    }

    private void send(JsonObject message) {
        socket.writeTextMessage(message.encode());
    }

    private void close(int code, String reason) {
        socket.close((short) code, reason);
    }

    private static String text(jakarta.json.JsonObject message, String field) {
        return message.get(field) instanceof JsonString text ? text.getString() : "";
    }
}
