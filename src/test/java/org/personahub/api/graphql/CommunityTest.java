package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommunityTest {

    @Test
    void aCommunityIsAnsweredAtOnceAndFills() {
        JsonPath begun = GraphQL.data("""
                mutation { generateCommunity(input: {name: "Old Town", size: 60, territory: "GH", city: "kumasi", seed: 3, complexity: BASIC}) {
                  id name size territory city state run { id state count blueprint { territories { code } } }
                } }
                """);

        assertThat(begun.getString("generateCommunity.name")).isEqualTo("Old Town");
        assertThat(begun.getString("generateCommunity.city")).isEqualTo("Kumasi");
        assertThat(begun.getString("generateCommunity.territory")).isEqualTo("GH");
        assertThat(begun.getInt("generateCommunity.size")).isEqualTo(60);
        assertThat(begun.getInt("generateCommunity.run.count")).isEqualTo(60);
        assertThat(begun.getString("generateCommunity.state")).isIn("BUILDING", "READY");

        String id = CommunityRuns.awaitReady(begun.getString("generateCommunity.id"));

        JsonPath ready = GraphQL.data(
                "query ($id: ID!) { community(id: $id) { state run { state completed rejected } } }", Map.of("id", id));
        assertThat(ready.getString("community.run.state")).isEqualTo("COMPLETED");
        assertThat(ready.getInt("community.run.completed") + ready.getInt("community.run.rejected"))
                .isEqualTo(60);
    }

    @Test
    void aCommunityWithoutANameGetsOneAndSharesALife() {
        String id = CommunityRuns.ready("GH", 120);
        JsonPath community = GraphQL.data("""
                query ($id: ID!) { community(id: $id) { name city life {
                  founded districts places norms tensions institutions { kind words founded }
                  history { year kind words } rituals { rhythm words } } } }
                """, Map.of("id", id)).setRootPath("data.community");

        assertThat(community.getString("name")).isNotBlank().isNotEqualTo(community.getString("city"));
        assertThat(community.<String>getList("life.districts")).containsExactly(community.getString("name"));
        assertThat(community.<String>getList("life.places")).isNotEmpty();
        assertThat(community.<String>getList("life.institutions.words")).isNotEmpty();
        assertThat(community.<Integer>getList("life.history.year"))
                .allMatch(year -> year >= community.getInt("life.founded"));
    }

    @Test
    void membersArePagedInTheOrderOfTheirOrdinals() {
        String id = CommunityRuns.ready("GH", 120);
        List<Integer> ordinals = new ArrayList<>();
        @Nullable String after = null;
        long total;
        do {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("id", id);
            variables.put("after", after);
            JsonPath page = GraphQL.data("""
                    query ($id: ID!, $after: String) { community(id: $id) { members(first: 50, after: $after) {
                      totalCount nodes { ordinal identity { territory } } pageInfo { hasNextPage endCursor } } } }
                    """, variables).setRootPath("data.community.members");
            total = page.getLong("totalCount");
            ordinals.addAll(page.getList("nodes.ordinal"));
            assertThat(page.getList("nodes.identity.territory")).containsOnly("GH");
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);

        assertThat(total).isBetween(115L, 120L);
        assertThat(ordinals).hasSize((int) total).isSorted().doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 120).boxed()).containsAll(ordinals);
    }

    @Test
    void communitiesAreListedNewestFirst() {
        String older = CommunityRuns.ready("GH", 20);
        String newer = CommunityRuns.ready("GH", 21);
        List<String> order = new ArrayList<>();
        @Nullable String after = null;
        long total;
        do {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("after", after);
            JsonPath page = GraphQL.data("""
                    query ($after: String) { communities(first: 1, after: $after) {
                      totalCount nodes { id run { id } } pageInfo { hasNextPage endCursor } } }
                    """, variables).setRootPath("data.communities");
            total = page.getLong("totalCount");
            order.add(page.getString("nodes[0].id"));
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);

        assertThat(order).hasSize((int) total).doesNotHaveDuplicates().containsSubsequence(newer, older);
    }

    @Test
    void anIdempotencyKeyLeadsToTheSameCommunity() {
        String generate = """
                mutation { generateCommunity(input: {size: %d, territory: "GH", complexity: BASIC, idempotencyKey: "one village"}) { id } }
                """;
        String first = GraphQL.data(generate.formatted(10)).getString("generateCommunity.id");

        assertThat(GraphQL.data(generate.formatted(10)).getString("generateCommunity.id"))
                .isEqualTo(first);
        assertThat(GraphQL.code(generate.formatted(11))).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void aCommunityCannotBeDeletedWhileItIsMadeAndIsGoneAfterwards() {
        String id = GraphQL.data("""
                        mutation { generateCommunity(input: {size: 200000, territory: "GH", complexity: BASIC}) { id } }
                        """).getString("generateCommunity.id");
        Map<String, String> community = Map.of("id", id);
        String delete = "mutation ($id: ID!) { deleteCommunity(id: $id) }";

        assertThat(GraphQL.code(delete, community)).isEqualTo("RUN_ACTIVE");
        GraphQL.data("mutation ($id: ID!) { cancelPipelineRun(id: $id) { state } }", community);
        assertThat(GraphQL.data("query ($id: ID!) { community(id: $id) { state } }", community)
                        .getString("community.state"))
                .isEqualTo("FAILED");
        assertThat(GraphQL.data(delete, community).getBoolean("deleteCommunity"))
                .isTrue();
        JsonPath gone =
                GraphQL.data("query ($id: ID!) { community(id: $id) { id } pipelineRun(id: $id) { id } }", community);
        assertThat(gone.<Object>get("community")).isNull();
        assertThat(gone.<Object>get("pipelineRun")).isNull();
        assertThat(GraphQL.code(delete, community)).isEqualTo("COMMUNITY_NOT_FOUND");
    }

    @Test
    void aRunThatMakesStrangersIsNoCommunity() {
        String run = Runs.completed("{size: 10, seed: 1, complexity: BASIC}", 0, 10);

        assertThat(GraphQL.data("query ($id: ID!) { community(id: $id) { id } }", Map.of("id", run))
                        .<Object>get("community"))
                .isNull();
        assertThat(GraphQL.code("mutation ($id: ID!) { deleteCommunity(id: $id) }", Map.of("id", run)))
                .isEqualTo("COMMUNITY_NOT_FOUND");
        assertThat(GraphQL.code("mutation { deleteCommunity(id: \"garbled\") }"))
                .isEqualTo("COMMUNITY_NOT_FOUND");
    }

    @Test
    void membersAreNeitherEditedNorDeletedOneByOne() {
        String id = CommunityRuns.ready("GH", 20);
        String member = GraphQL.data(
                        "query ($id: ID!) { community(id: $id) { members(first: 1) { nodes { id } } } }",
                        Map.of("id", id))
                .getString("community.members.nodes[0].id");

        assertThat(GraphQL.code(
                        "mutation ($id: ID!) { updatePersona(id: $id, patch: {expectedVersion: 1, givenName: \"Ama\"}) { id } }",
                        Map.of("id", member)))
                .isEqualTo("MEMBER_OF_COMMUNITY");
        assertThat(GraphQL.code("mutation ($id: ID!) { deletePersona(id: $id) }", Map.of("id", member)))
                .isEqualTo("MEMBER_OF_COMMUNITY");
    }

    @Test
    void whatCannotBeHadIsRefusedWithACode() {
        assertThat(refusal("size: 9, territory: \"GH\"")).isEqualTo("COMMUNITY_SIZE_OUT_OF_RANGE");
        assertThat(refusal("size: 1000001, territory: \"GH\"")).isEqualTo("COMMUNITY_SIZE_OUT_OF_RANGE");
        assertThat(refusal("size: 100, territory: \"ZZ\"")).isEqualTo("UNKNOWN_TERRITORY");
        assertThat(refusal("size: 100, territory: \"GH\", city: \"Atlantis\"")).isEqualTo("UNKNOWN_CITY");
        assertThat(refusal("size: 100, territory: \"GH\", name: \" \"")).isEqualTo("INVALID_COMMUNITY");
        assertThat(refusal("size: 100, territory: \"GH\", seed: -1")).isEqualTo("SEED_OUT_OF_RANGE");
    }

    private static String refusal(String input) {
        return GraphQL.code("mutation { generateCommunity(input: {" + input + "}) { id } }");
    }
}
