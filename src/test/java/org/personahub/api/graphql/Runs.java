package org.personahub.api.graphql;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Pipeline runs for tests that need stored people.
final class Runs {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Runs() {}

    /// The id of a run that has delivered that range; the same arguments give the same run.
    static String completed(String requirements, long fromOrdinal, long count) {
        String key = Integer.toHexString((requirements + fromOrdinal + "+" + count).hashCode());
        String id = GraphQL.data("mutation { startPipelineRun(input: {requirements: " + requirements + ", fromOrdinal: "
                        + fromOrdinal + ", count: " + count + ", idempotencyKey: \"" + key + "\"}) { id } }")
                .getString("startPipelineRun.id");
        Instant deadline = Instant.now().plus(LONGEST);
        String state;
        do {
            state = GraphQL.data("query ($id: ID!) { pipelineRun(id: $id) { state error } }", Map.of("id", id))
                    .getString("pipelineRun.state");
            if (state.equals("COMPLETED")) {
                return id;
            }
            pause();
        } while (Instant.now().isBefore(deadline));
        throw new AssertionError("run " + id + " is still " + state + " after " + LONGEST);
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
