package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personahub.api.graphql.schema.PersonaOrder;

@QuarkusTest
class PipelineRunTest {

    private static final String REQUIREMENTS =
            "{size: 5000, seed: 11, territories: [{code: \"KE\"}, {code: \"GH\"}], complexity: BASIC}";

    @Test
    void aRunDeliversItsRangeOfTheCorpus() {
        String id = Runs.completed(REQUIREMENTS, 2000, 1000);
        JsonPath answer = GraphQL.data("""
                query ($id: ID!) {
                  pipelineRun(id: $id) {
                    id state fromOrdinal count completed rejected failed checksum error createdAt startedAt finishedAt personasPerSecond
                    chunks { total ready leased done failed }
                    blueprint { id size }
                  }
                  blueprint(requirements: %s) { id }
                }
                """.formatted(REQUIREMENTS), Map.of("id", id));

        assertThat(answer.getString("pipelineRun.blueprint.id")).isEqualTo(answer.getString("blueprint.id"));
        assertThat(answer.getLong("pipelineRun.blueprint.size")).isEqualTo(5000);
        assertThat(answer.getLong("pipelineRun.fromOrdinal")).isEqualTo(2000);
        assertThat(answer.getLong("pipelineRun.count")).isEqualTo(1000);
        assertThat(answer.getLong("pipelineRun.completed") + answer.getLong("pipelineRun.rejected"))
                .isEqualTo(1000);
        assertThat(answer.getLong("pipelineRun.failed")).isZero();
        assertThat(answer.getLong("pipelineRun.chunks.done")).isEqualTo(answer.getLong("pipelineRun.chunks.total"));
        assertThat(answer.getString("pipelineRun.checksum")).matches("[0-9a-f]{32}");
        assertThat(answer.getString("pipelineRun.error")).isNull();
        assertThat(answer.getString("pipelineRun.createdAt")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(answer.getString("pipelineRun.finishedAt")).isNotNull();
    }

    @Test
    void theStoredPersonIsThePersonOfTheCorpus() {
        String run = Runs.completed(REQUIREMENTS, 0, 1000);
        String fields = "ordinal fingerprint version complexity identity { fullName age city birthDate }"
                + " textual { headline } attributes { path value kind source }";
        JsonPath stored = GraphQL.data(
                "query ($run: ID!) { personas(filter: {runId: $run}, first: 1) { nodes { id runId " + fields + " } } }",
                Map.of("run", run));
        int ordinal = stored.getInt("personas.nodes[0].ordinal");
        String id = stored.getString("personas.nodes[0].id");
        Map<String, Object> person = new HashMap<>(stored.getMap("personas.nodes[0]"));
        assertThat(person.remove("runId")).isEqualTo(run);
        person.remove("id");

        JsonPath corpus = GraphQL.data("{ corpus(requirements: " + REQUIREMENTS + ") { persona(ordinal: " + ordinal
                + ") { " + fields + " } } }");
        assertThat(corpus.<Map<String, Object>>get("corpus.persona")).isEqualTo(person);

        JsonPath byId = GraphQL.data("query ($id: ID!) { persona(id: $id) { " + fields + " } }", Map.of("id", id));
        assertThat(byId.<Map<String, Object>>get("persona")).isEqualTo(person);
    }

    @ParameterizedTest
    @EnumSource(PersonaOrder.class)
    void pagingForwardMeetsEveryPersonOnce(PersonaOrder order) {
        assertEverybodyIsMetOnce(order, "first", "after", "endCursor", "hasNextPage");
    }

    @ParameterizedTest
    @EnumSource(PersonaOrder.class)
    void pagingBackwardMeetsEveryPersonOnce(PersonaOrder order) {
        assertEverybodyIsMetOnce(order, "last", "before", "startCursor", "hasPreviousPage");
    }

    @Test
    void aPageOfNobodySaysWhatSurroundsIt() {
        String run = Runs.completed(REQUIREMENTS, 0, 1000);
        String info = "{ edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
        JsonPath answer = GraphQL.data(
                "query ($run: ID!) { first: personas(filter: {runId: $run}, first: 0) " + info
                        + " last: personas(filter: {runId: $run}, last: 0) " + info
                        + " nobody: personas(filter: {runId: \"garbled\"}, first: 0) " + info + " }",
                Map.of("run", run));

        assertThat(answer.getList("first.edges")).isEmpty();
        assertThat(answer.getBoolean("first.pageInfo.hasNextPage")).isTrue();
        assertThat(answer.getBoolean("first.pageInfo.hasPreviousPage")).isFalse();
        assertThat(answer.getBoolean("last.pageInfo.hasNextPage")).isFalse();
        assertThat(answer.getBoolean("last.pageInfo.hasPreviousPage")).isTrue();
        assertThat(answer.getBoolean("nobody.pageInfo.hasNextPage")).isFalse();
        assertThat(answer.getString("nobody.pageInfo.endCursor")).isNull();
    }

    @Test
    void statisticsCountTheStoredPeopleWhoMatch() {
        String run = Runs.completed(REQUIREMENTS, 0, 1000);
        JsonPath answer = GraphQL.data("""
                query ($run: ID!) {
                  all: personaStatistics(filter: {runId: $run}) { count pyramid { fromAge toAge sex count } }
                  women: personaStatistics(filter: {runId: $run, sex: FEMALE}) { count pyramid { sex count } }
                  men: personaStatistics(filter: {runId: $run, sex: MALE}) { count }
                  kenyans: personas(filter: {runId: $run, territories: ["KE"]}) { totalCount nodes { identity { territory } } }
                  ghanaians: personas(filter: {runId: $run, territories: ["GH"]}) { totalCount }
                  nobody: personaStatistics(filter: {runId: "garbled"}) { count pyramid { count } }
                }
                """, Map.of("run", run));

        long all = answer.getLong("all.count");
        assertThat(all).isBetween(990L, 1000L);
        assertThat(answer.getLong("all.pyramid.count.sum()")).isEqualTo(all);
        assertThat(answer.getLong("women.count") + answer.getLong("men.count")).isEqualTo(all);
        assertThat(answer.getLong("women.pyramid.count.sum()")).isEqualTo(answer.getLong("women.count"));
        assertThat(answer.getLong("kenyans.totalCount") + answer.getLong("ghanaians.totalCount"))
                .isEqualTo(all);
        assertThat(answer.getList("kenyans.nodes.identity.territory")).containsOnly("KE");
        assertThat(answer.getLong("nobody.count")).isZero();
        assertThat(answer.getList("nobody.pyramid")).isEmpty();
    }

    @Test
    void runsAreListedNewestFirst() {
        String older = Runs.completed("{size: 10, seed: 1, complexity: BASIC}", 0, 10);
        String newer = Runs.completed("{size: 10, seed: 2, complexity: BASIC}", 0, 10);
        Set<String> seen = new HashSet<>();
        List<String> order = new ArrayList<>();
        @Nullable String after = null;
        long total;
        do {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("after", after);
            JsonPath page = GraphQL.data(
                    "query ($after: String) { pipelineRuns(state: COMPLETED, first: 1, after: $after) { totalCount nodes { id state }"
                            + " edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
                    variables);
            total = page.getLong("pipelineRuns.totalCount");
            String id = page.getString("pipelineRuns.nodes[0].id");
            assertThat(seen.add(id)).isTrue();
            order.add(id);
            after = page.getBoolean("pipelineRuns.pageInfo.hasNextPage")
                    ? page.getString("pipelineRuns.pageInfo.endCursor")
                    : null;
        } while (after != null);

        assertThat(seen).hasSize(Math.toIntExact(total));
        assertThat(order).containsSubsequence(newer, older);
    }

    @Test
    void anIdempotencyKeyLeadsToTheSameRun() {
        String start =
                "mutation { startPipelineRun(input: {requirements: {size: 10, seed: %d, complexity: BASIC}, idempotencyKey: \"once\"}) { id } }";
        String first = GraphQL.data(start.formatted(3)).getString("startPipelineRun.id");
        String second = GraphQL.data(start.formatted(3)).getString("startPipelineRun.id");

        assertThat(second).isEqualTo(first);
        assertThat(GraphQL.code(start.formatted(4))).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void aRunCanBePausedResumedCancelledAndDeleted() {
        String id = GraphQL.data(
                        "mutation { startPipelineRun(input: {requirements: {size: 1000000000, seed: 5}, count: 5000000}) { id state count } }")
                .getString("startPipelineRun.id");
        Map<String, String> run = Map.of("id", id);

        assertThat(GraphQL.code("mutation ($id: ID!) { deletePipelineRun(id: $id) }", run))
                .isEqualTo("RUN_ACTIVE");
        assertThat(state("pausePipelineRun", run)).isEqualTo("PAUSED");
        assertThat(GraphQL.code("mutation ($id: ID!) { pausePipelineRun(id: $id) { id } }", run))
                .isEqualTo("INVALID_STATE");
        assertThat(state("resumePipelineRun", run)).isIn("RUNNING", "QUEUED");
        assertThat(GraphQL.code("mutation ($id: ID!) { retryPipelineRun(id: $id) { id } }", run))
                .isEqualTo("INVALID_STATE");
        assertThat(state("cancelPipelineRun", run)).isEqualTo("CANCELLED");
        assertThat(GraphQL.data("mutation ($id: ID!) { deletePipelineRun(id: $id) }", run)
                        .getBoolean("deletePipelineRun"))
                .isTrue();
        assertThat(GraphQL.data("query ($id: ID!) { pipelineRun(id: $id) { id } }", run)
                        .<Object>get("pipelineRun"))
                .isNull();
    }

    private static String state(String mutation, Map<String, String> run) {
        return GraphQL.data("mutation ($id: ID!) { " + mutation + "(id: $id) { state } }", run)
                .getString(mutation + ".state");
    }

    private static void assertEverybodyIsMetOnce(
            PersonaOrder order, String size, String beyond, String cursor, String more) {
        String run = Runs.completed(REQUIREMENTS, 0, 1000);
        String document =
                "query ($run: ID!, $order: PersonaOrder, $cursor: String) { personas(filter: {runId: $run}, orderBy: $order, "
                        + size + ": 130, " + beyond
                        + ": $cursor) { totalCount nodes { ordinal } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        Set<Integer> seen = new HashSet<>();
        @Nullable String at = null;
        long total;
        do {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("run", run);
            variables.put("order", order.name());
            variables.put("cursor", at);
            JsonPath page = GraphQL.data(document, variables);
            total = page.getLong("personas.totalCount");
            List<Integer> ordinals = page.getList("personas.nodes.ordinal");
            assertThat(seen).doesNotContainAnyElementsOf(ordinals);
            seen.addAll(ordinals);
            at = page.getBoolean("personas.pageInfo." + more) ? page.getString("personas.pageInfo." + cursor) : null;
        } while (at != null);

        assertThat(seen).hasSize(Math.toIntExact(total));
        assertThat(total).isBetween(990L, 1000L);
    }
}
