package org.personahub.api.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.ErrorCode;
import org.personahub.api.graphql.PersonaId;
import org.personahub.engine.community.exchange.CommunityRecords;
import org.personahub.engine.community.exchange.ExchangeFormat;
import org.personahub.orchestration.Communities;
import org.personahub.orchestration.RunRefused;
import org.personahub.store.Owner;

/// `GET /communities/{id}/export?format=`: a community as a file in one of the forms of `ExchangeFormat`.
@Singleton
class CommunityExport {

    private static final Logger LOG = Logger.getLogger(CommunityExport.class);

    private final Communities communities;

    CommunityExport(Communities communities) {
        this.communities = communities;
    }

    void open(@Observes Router router) {
        router.get("/communities/:id/export")
                .handler(
                        exchange -> Thread.ofVirtual().name("personahub-export").start(() -> answer(exchange)));
    }

    private void answer(RoutingContext exchange) {
        try {
            String id = Objects.requireNonNull(exchange.pathParam("id"));
            Optional<ExchangeFormat> format =
                    ExchangeFormat.of(String.valueOf(exchange.request().getParam("format")));
            if (format.isEmpty()) {
                refuse(exchange, 400, ErrorCode.UNKNOWN_FORMAT.name(), "Give a format: " + formats() + ".");
                return;
            }
            UUID community = parse(id);
            if (community == null) {
                refuse(
                        exchange,
                        404,
                        ErrorCode.COMMUNITY_NOT_FOUND.name(),
                        "No community has that id; the GraphQL query 'communities' lists those there are.");
                return;
            }
            CommunityRecords records = communities.records(
                    Owner.LOCAL, community, member -> new PersonaId.Stored(community, member).text());
            write(
                    exchange,
                    records,
                    format.get(),
                    "community-" + community + "." + format.get().ending());
        } catch (RunRefused refused) {
            int status = refused.code() == RunRefused.Code.COMMUNITY_NOT_FOUND ? 404 : 409;
            refuse(exchange, status, refused.code().name(), refused.getMessage());
        } catch (IOException gone) {
            LOG.debugf("An export ended early: %s", gone.getMessage());
            exchange.response().reset();
        } catch (RuntimeException failed) {
            String reference = UUID.randomUUID().toString();
            LOG.errorf(failed, "An export failed, reference %s", reference);
            refuse(
                    exchange,
                    500,
                    ErrorCode.INTERNAL_ERROR.name(),
                    "Something went wrong here; try again, and report the reference " + reference + " if it stays.");
        }
    }

    private static void write(RoutingContext exchange, CommunityRecords records, ExchangeFormat format, String file)
            throws IOException {
        exchange.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=utf-8")
                .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        ResponseText text = new ResponseText(exchange.response());
        format.write(records, text);
        text.end();
    }

    /// An answer that has begun cannot be refused any more: breaking it off tells the client that it is not whole.
    private static void refuse(RoutingContext exchange, int status, String code, @Nullable String message) {
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        exchange.response()
                .setChunked(false)
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=utf-8")
                .end(new JsonObject().put("code", code).put("message", message).encode());
    }

    private static @Nullable UUID parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? id : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static String formats() {
        return Arrays.stream(ExchangeFormat.values())
                .map(ExchangeFormat::ending)
                .collect(Collectors.joining(", "));
    }
}
