package org.personahub.api.graphql;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Communities for tests that need one.
public final class CommunityRuns {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String GENERATE = """
            mutation ($input: GenerateCommunityInput!) { generateCommunity(input: $input) { id } }
            """;

    private CommunityRuns() {}

    /// The id of a community that is ready; the same arguments give the same community.
    public static String ready(String territory, int size) {
        String key = "community " + territory + " " + size;
        Map<String, Object> input =
                Map.of("territory", territory, "size", size, "seed", 7, "complexity", "BASIC", "idempotencyKey", key);
        return awaitReady(GraphQL.data(GENERATE, Map.of("input", input)).getString("generateCommunity.id"));
    }

    /// Waits until the community is no longer being made.
    static String awaitReady(String id) {
        Instant deadline = Instant.now().plus(LONGEST);
        JsonPath answer;
        do {
            answer = GraphQL.data("query ($id: ID!) { community(id: $id) { state run { error } } }", Map.of("id", id));
            if (answer.getString("community.state").equals("READY")) {
                return id;
            }
            pause();
        } while (Instant.now().isBefore(deadline));
        throw new AssertionError("community " + id + " is not ready after " + LONGEST + ": " + answer.prettify());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
