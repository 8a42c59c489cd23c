package org.personahub.api.http;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A client that speaks `graphql-transport-ws` with the service under test.
final class SocketClient implements WebSocket.Listener, AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;

    private SocketClient() {}

    /// Opens a web socket with those headers.
    ///
    /// @throws java.net.http.WebSocketHandshakeException when it is refused
    static SocketClient open(Map<String, String> headers) throws Exception {
        return open("graphql-transport-ws", headers);
    }

    static SocketClient open(String protocol, Map<String, String> headers) throws Exception {
        SocketClient client = new SocketClient();
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(protocol);
        headers.forEach(builder::header);
        try {
            client.socket = builder.buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/graphql"), client)
                    .join();
            return client;
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof Exception cause ? cause : refused;
        }
    }

    /// A web socket that has introduced itself.
    static SocketClient ready() throws Exception {
        SocketClient client = open(Map.of());
        client.send(new JsonObject().put("type", "connection_init"));
        client.next("connection_ack");
        return client;
    }

    void send(JsonObject message) {
        sendText(message.encode());
    }

    void sendText(String message) {
        connected().sendText(message, true).join();
    }

    void subscribe(String id, String document) {
        send(new JsonObject()
                .put("type", "subscribe")
                .put("id", id)
                .put("payload", new JsonObject().put("query", document)));
    }

    /// The next message, which has to be of that type.
    JsonObject next(String type) throws InterruptedException {
        JsonObject message = next();
        if (!message.getString("type").equals(type)) {
            throw new AssertionError("expected " + type + ", got " + message);
        }
        return message;
    }

    /// The next message.
    JsonObject next() throws InterruptedException {
        JsonObject message = messages.poll(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("no message within " + DEADLINE);
        }
        return message;
    }

    /// The messages until one of type `complete`, without it.
    List<JsonObject> untilComplete() throws InterruptedException {
        List<JsonObject> all = new ArrayList<>();
        for (JsonObject message = next(); !message.getString("type").equals("complete"); message = next()) {
            all.add(message);
        }
        return all;
    }

    /// The code that the service closed it with.
    int closeCode() throws Exception {
        return closed.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            messages.add(new JsonObject(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        connected().abort();
    }

    private WebSocket connected() {
        if (socket == null) {
            throw new IllegalStateException("open it first");
        }
        return socket;
    }
}
