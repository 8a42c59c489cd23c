package org.personahub.api.http;

import graphql.language.SourceLocation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.DocumentCheck;
import org.personahub.api.graphql.DocumentCheck.Fault;
import org.personahub.api.graphql.ErrorCode;
import org.personahub.api.graphql.GraphQLLimits;
import org.personahub.api.graphql.RefusedRequests;

/// Lets only well-formed requests through to `/graphql`: a `POST` of a JSON object with a document that is GraphQL.
/// Everything else gets a GraphQL error here.
///
/// A body must be sent as JSON, because a browser sends any other type across sites without asking; for the same
/// reason `GET` stays closed. Web sockets have a door of their own.
@Singleton
class GraphQLDoor {

    /// Before SmallRye's handlers, of which the one for web sockets is the first.
    private static final int ORDER = -150;

    private static final String JSON = "application/json";
    private static final Set<String> MEDIA_TYPES = Set.of(JSON, "application/graphql+json");
    private static final String RESPONSE_JSON = "application/graphql-response+json";

    private final DocumentCheck documents;
    private final GraphQLLimits limits;
    private final SocketDoor sockets;
    private final RequestsUnderWay underWay;

    GraphQLDoor(DocumentCheck documents, GraphQLLimits limits, SocketDoor sockets, RequestsUnderWay underWay) {
        this.documents = documents;
        this.limits = limits;
        this.sockets = sockets;
        this.underWay = underWay;
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::checkHead);
        router.route("/graphql")
                .order(ORDER + 1)
                .handler(BodyHandler.create(false)
                        .setBodyLimit(limits.maxBodySize().asLongValue()))
                .failureHandler(this::refuseBody);
        router.route("/graphql").order(ORDER + 2).handler(this::checkBody);
    }

    private void checkHead(RoutingContext exchange) {
        HttpMethod method = exchange.request().method();
        if (underWay.isEnding()) {
            refuse(exchange, 503, ErrorCode.SHUTTING_DOWN, "The service is about to end; ask again in a moment.");
        } else if (method.equals(HttpMethod.OPTIONS)) {
            exchange.next();
        } else if (SocketDoor.isKnockedAt(exchange)) {
            sockets.open(exchange);
        } else if (!method.equals(HttpMethod.POST)) {
            exchange.response().putHeader(HttpHeaders.ALLOW, "POST, OPTIONS");
            refuse(exchange, 405, ErrorCode.INVALID_REQUEST, "GraphQL is asked by POST; send one.");
        } else if (!MEDIA_TYPES.contains(mediaType(exchange))) {
            refuse(
                    exchange,
                    415,
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "The body has to be JSON; send it with the header Content-Type: application/json.");
        } else {
            acceptJsonWhenAnythingGoes(exchange);
            sayRefusedInStatus(exchange);
            // SmallRye would take a body of application/graphql+json for a bare document.
            exchange.request().headers().set(HttpHeaders.CONTENT_TYPE, JSON);
            exchange.request().resume();
            exchange.next();
        }
    }

    private void checkBody(RoutingContext exchange) {
        if (exchange.request().method().equals(HttpMethod.OPTIONS)) {
            exchange.next();
            return;
        }
        try {
            String body = exchange.body().asString(StandardCharsets.UTF_8.name());
            RequestBody request = RequestBody.of(body == null ? "" : body);
            Optional<Fault> fault = documents.fault(request.document(), request.operationName(), false);
            if (fault.isEmpty()) {
                underWay.begin(exchange);
                exchange.next();
            } else {
                refuse(exchange, accepts(exchange, RESPONSE_JSON) ? 400 : 200, fault.get());
            }
        } catch (MalformedRequest malformed) {
            refuse(exchange, 400, ErrorCode.INVALID_REQUEST, malformed.getMessage());
        }
    }

    private void refuseBody(RoutingContext exchange) {
        if (exchange.statusCode() == 413) {
            refuse(
                    exchange,
                    413,
                    ErrorCode.REQUEST_TOO_LARGE,
                    "The body is larger than " + limits.maxBodySize().asLongValue() + " bytes; send less at once.");
        } else {
            exchange.next();
        }
    }

    /// GraphQL over HTTP: with the newer media type the status of a request that is wrong in itself is 400; with the
    /// older one it stays 200.
    private static void sayRefusedInStatus(RoutingContext exchange) {
        if (accepts(exchange, RESPONSE_JSON)) {
            exchange.addHeadersEndHandler(_ -> {
                if (exchange.response().getStatusCode() == 200 && RefusedRequests.refused(exchange)) {
                    exchange.response().setStatusCode(400);
                }
            });
        }
    }

    /// Clients that do not say what they want get the older media type, as GraphQL over HTTP recommends.
    private static void acceptJsonWhenAnythingGoes(RoutingContext exchange) {
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank() || accept.strip().equals("*/*")) {
            exchange.request().headers().set(HttpHeaders.ACCEPT, JSON);
        }
    }

    private static String mediaType(RoutingContext exchange) {
        String header = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean accepts(RoutingContext exchange, String type) {
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).startsWith(type);
    }

    static void refuse(RoutingContext exchange, int status, ErrorCode code, @Nullable String message) {
        refuse(exchange, status, new Fault(code, String.valueOf(message), null));
    }

    private static void refuse(RoutingContext exchange, int status, Fault fault) {
        String type = accepts(exchange, RESPONSE_JSON) ? RESPONSE_JSON : JSON;
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type + ";charset=utf-8")
                .end(new JsonObject()
                        .put("errors", new JsonArray().add(json(fault)))
                        .encode());
    }

    /// A GraphQL error.
    static JsonObject json(Fault fault) {
        JsonObject error = new JsonObject().put("message", fault.message());
        SourceLocation location = fault.location();
        if (location != null) {
            error.put(
                    "locations",
                    new JsonArray()
                            .add(new JsonObject()
                                    .put("line", location.getLine())
                                    .put("column", location.getColumn())));
        }
        return error.put("extensions", new JsonObject().put("code", fault.code().name()));
    }
}
