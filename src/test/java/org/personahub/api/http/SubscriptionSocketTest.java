package org.personahub.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.api.graphql.GraphQL;

@QuarkusTest
class SubscriptionSocketTest {

    private static final String PROGRESS = """
            subscription { pipelineRunProgress(id: "%s") {
                run { state count completed rejected failed chunks { total done } }
                failedAttempts secondsToFinish copySeconds workers { worker leased personasPerSecond } } }
            """;

    @Test
    void aSubscriberSeesARunComeToItsEndInOrder() throws Exception {
        String id = start(3000);
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("a", PROGRESS.formatted(id));
            List<JsonObject> messages = client.untilComplete();

            assertThat(messages).isNotEmpty().allSatisfy(message -> {
                assertThat(message.getString("type")).isEqualTo("next");
                assertThat(message.getString("id")).isEqualTo("a");
                assertThat(message.getJsonObject("payload").containsKey("errors"))
                        .isFalse();
            });
            assertThat(messages.stream().map(message -> run(message).getLong("completed")))
                    .isSorted();
            JsonObject last = run(messages.getLast());
            assertThat(last.getString("state")).isEqualTo("COMPLETED");
            assertThat(last.getLong("completed") + last.getLong("rejected")).isEqualTo(3000);
            assertThat(messages.subList(0, messages.size() - 1))
                    .noneMatch(message -> run(message).getString("state").equals("COMPLETED"));
            JsonObject progress = progress(messages.getLast());
            assertThat(progress.getLong("failedAttempts")).isZero();
            assertThat(progress.getDouble("copySeconds")).isPositive();
            assertThat(progress.getJsonArray("workers")).hasSize(1);
        }
    }

    @Test
    void whoComesLateOrAgainSeesThePresentStateFirst() throws Exception {
        String id = start(100);
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("first", PROGRESS.formatted(id));
            client.untilComplete();
        }
        try (SocketClient client = SocketClient.ready()) {
            for (String again : List.of("second", "third", "second")) {
                client.subscribe(again, PROGRESS.formatted(id));
                assertThat(client.untilComplete())
                        .singleElement()
                        .satisfies(message ->
                                assertThat(run(message).getString("state")).isEqualTo("COMPLETED"));
            }
        }
    }

    @Test
    void aPausedRunIsToldOnceAndAgainWhenItGoesOn() throws Exception {
        String id = start(90_000);
        GraphQL.data("mutation { pausePipelineRun(id: \"" + id + "\") { state } }");
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("a", PROGRESS.formatted(id));
            assertThat(run(client.next("next")).getString("state")).isEqualTo("PAUSED");
            GraphQL.data("mutation { cancelPipelineRun(id: \"" + id + "\") { state } }");

            List<JsonObject> rest = client.untilComplete();
            assertThat(run(rest.getLast()).getString("state")).isEqualTo("CANCELLED");
        }
        GraphQL.data("mutation { deletePipelineRun(id: \"" + id + "\") }");
    }

    @Test
    void whoWatchesARunThatIsDeletedIsToldNoMore() throws Exception {
        String id = start(90_000);
        GraphQL.data("mutation { pausePipelineRun(id: \"" + id + "\") { state } }");
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("a", PROGRESS.formatted(id));
            client.next("next");
            GraphQL.data("mutation { deletePipelineRun(id: \"" + id + "\") }");
            client.untilComplete();
        }
    }

    @Test
    void severalSubscriptionsShareASocketAndEndApart() throws Exception {
        String id = start(90_000);
        GraphQL.data("mutation { pausePipelineRun(id: \"" + id + "\") { state } }");
        String other = start(50);
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("paused", PROGRESS.formatted(id));
            client.subscribe("other", PROGRESS.formatted(other));
            JsonObject message = client.next();
            while (!message.getString("type").equals("complete")) {
                message = client.next();
            }
            assertThat(message.getString("id")).isEqualTo("other");

            client.send(new JsonObject().put("type", "complete").put("id", "paused"));
            client.send(new JsonObject().put("type", "ping"));
            while (!message.getString("type").equals("pong")) {
                message = client.next();
            }
            client.subscribe("paused", PROGRESS.formatted(id));
            assertThat(client.next("next").getString("id")).isEqualTo("paused");
        }
        GraphQL.data("mutation { deletePipelineRun(id: \"" + id + "\") }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { pipelineRunProgress(id: \"no id\") { run { id } } }",
                "subscription { pipelineRunProgress(id: \"01a20445-3f71-7d68-b59a-c81097fa223d\") { run { id } } }"
            })
    void aRunThatIsNotThereIsRefused(String document) throws Exception {
        assertThat(refusal(document)).isEqualTo("RUN_NOT_FOUND");
    }

    @Test
    void whatIsWrongInItselfIsRefusedWithItsCode() throws Exception {
        assertThat(refusal("subscription {")).isEqualTo("SYNTAX_ERROR");
        assertThat(refusal("subscription { nothing }")).isEqualTo("INVALID_QUERY");
        assertThat(refusal("")).isEqualTo("INVALID_REQUEST");
        assertThat(refusal("subscription { pipelineRunProgress(id: \"x\") { run { ...A } } } "
                        + "fragment A on PipelineRun { " + "id ".repeat(3000) + "}"))
                .isEqualTo("QUERY_TOO_LARGE");
        assertThat(refusal("subscription { pipelineRunProgress(id: \"x\") { run { fidelity { people } } } }"))
                .isEqualTo("QUERY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ agents { name } }", "mutation { deletePipelineRun(id: \"x\") }"})
    void queriesAndMutationsHaveAnotherDoor(String document) throws Exception {
        assertThat(refusal(document)).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void aPageOfAnotherOriginIsRefused() {
        assertThat(handshakeStatus(() -> SocketClient.open(Map.of("Origin", "https://elsewhere.example"))))
                .isEqualTo(403);
        assertThat(handshakeStatus(() -> SocketClient.open(Map.of("Origin", "null"))))
                .isEqualTo(403);
        assertThat(handshakeStatus(() ->
                        SocketClient.open(Map.of("Origin", "http://localhost.elsewhere.example:" + RestAssured.port))))
                .isEqualTo(403);
    }

    @Test
    void aPageOfTheServiceItselfIsWelcome() throws Exception {
        try (SocketClient client = SocketClient.open(Map.of("Origin", "http://localhost:" + RestAssured.port))) {
            client.send(new JsonObject().put("type", "connection_init"));
            client.next("connection_ack");
        }
    }

    @Test
    void anotherProtocolIsRefused() {
        assertThat(handshakeStatus(() -> SocketClient.open("graphql-ws", Map.of())))
                .isEqualTo(400);
    }

    @Test
    void whoDoesNotKeepToTheProtocolIsClosedWithItsCode() throws Exception {
        try (SocketClient client = SocketClient.open(Map.of())) {
            client.subscribe("a", "subscription { pipelineRunProgress(id: \"x\") { run { id } } }");
            assertThat(client.closeCode()).isEqualTo(4401);
        }
        try (SocketClient client = SocketClient.ready()) {
            client.send(new JsonObject().put("type", "connection_init"));
            assertThat(client.closeCode()).isEqualTo(4429);
        }
        for (String message : List.of("no JSON", "[]", "{}", "{\"type\": 5}", "{\"type\": \"subscribe\"}")) {
            try (SocketClient client = SocketClient.ready()) {
                client.sendText(message);
                assertThat(client.closeCode()).as(message).isEqualTo(4400);
            }
        }
    }

    @Test
    void anIdIsTakenUntilItsSubscriptionEnds() throws Exception {
        String id = start(90_000);
        GraphQL.data("mutation { pausePipelineRun(id: \"" + id + "\") { state } }");
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("a", PROGRESS.formatted(id));
            client.next("next");
            client.subscribe("a", PROGRESS.formatted(id));
            assertThat(client.closeCode()).isEqualTo(4409);
        }
        GraphQL.data("mutation { deletePipelineRun(id: \"" + id + "\") }");
    }

    @Test
    void aSocketHasOnlySoManySubscriptions() throws Exception {
        String id = start(90_000);
        GraphQL.data("mutation { pausePipelineRun(id: \"" + id + "\") { state } }");
        try (SocketClient client = SocketClient.ready()) {
            for (int i = 0; i < 20; i++) {
                client.subscribe("s" + i, PROGRESS.formatted(id));
            }
            client.subscribe("one too many", PROGRESS.formatted(id));
            JsonObject message = client.next();
            while (message.getString("type").equals("next")) {
                message = client.next();
            }
            assertThat(message.getString("id")).isEqualTo("one too many");
            assertThat(code(message)).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        }
        GraphQL.data("mutation { deletePipelineRun(id: \"" + id + "\") }");
    }

    private static String start(long size) {
        return GraphQL.data("mutation { startPipelineRun(input: {requirements: {size: " + size
                        + ", seed: 11, complexity: BASIC}}) { id } }")
                .getString("startPipelineRun.id");
    }

    private static String refusal(String document) throws Exception {
        try (SocketClient client = SocketClient.ready()) {
            client.subscribe("a", document);
            return code(client.next("error"));
        }
    }

    private static String code(JsonObject message) {
        return message.getJsonArray("payload")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }

    private static JsonObject progress(JsonObject message) {
        return message.getJsonObject("payload").getJsonObject("data").getJsonObject("pipelineRunProgress");
    }

    private static JsonObject run(JsonObject message) {
        return progress(message).getJsonObject("run");
    }

    private static int handshakeStatus(ThrowingCallable opening) {
        int[] status = new int[1];
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused -> status[0] = refused.getResponse().statusCode());
        return status[0];
    }
}
