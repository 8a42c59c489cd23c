package org.personahub.api.http;

import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.DocumentCheck;
import org.personahub.api.graphql.ErrorCode;
import org.personahub.api.graphql.GraphQLLimits;

/// Lets web sockets in that speak `graphql-transport-ws`.
///
/// A browser opens a web socket to any site for any page and asks nobody, so the origin of the page is looked at here:
/// the service's own, or one that is configured. Clients that are no browsers send none.
@Singleton
class SocketDoor {

    private static final Logger LOG = Logger.getLogger(SocketDoor.class);
    private static final String PROTOCOL = "graphql-transport-ws";

    private final DocumentCheck documents;
    private final GraphQLLimits limits;
    private final Instance<ExecutionService> execution;
    private final RequestsUnderWay underWay;
    private final Set<String> origins;

    SocketDoor(
            DocumentCheck documents,
            GraphQLLimits limits,
            Instance<ExecutionService> execution,
            RequestsUnderWay underWay) {
        this.documents = documents;
        this.limits = limits;
        this.execution = execution;
        this.underWay = underWay;
        this.origins = limits.socketOrigins().orElse(Set.of()).stream()
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the request wants a web socket.
    static boolean isKnockedAt(RoutingContext exchange) {
        return exchange.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    void open(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!isWelcome(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))) {
            GraphQLDoor.refuse(
                    exchange,
                    403,
                    ErrorCode.ORIGIN_REFUSED,
                    "Pages of this origin may open no web socket here; name it in personahub.graphql.socket-origins.");
        } else if (!offers(request.getHeader("Sec-WebSocket-Protocol"))) {
            GraphQLDoor.refuse(
                    exchange,
                    400,
                    ErrorCode.INVALID_REQUEST,
                    "The web socket has to speak " + PROTOCOL + "; offer it in Sec-WebSocket-Protocol.");
        } else {
            request.toWebSocket()
                    .onSuccess(socket -> welcome(exchange, socket))
                    .onFailure(refused -> LOG.debugf("A web socket did not open: %s", refused.getMessage()));
        }
    }

    private void welcome(RoutingContext exchange, ServerWebSocket socket) {
        new SubscriptionSocket(exchange.vertx(), socket, documents, limits, execution.get(), underWay).open();
    }

    private boolean isWelcome(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String known = origin.toLowerCase(Locale.ROOT);
        return origins.contains(known) || (host != null && host.equalsIgnoreCase(authority(known)));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException noOrigin) {
            return null;
        }
    }

    private static boolean offers(@Nullable String protocols) {
        return protocols != null
                && Arrays.stream(protocols.split(",", -1)).map(String::strip).anyMatch(PROTOCOL::equals);
    }
}
