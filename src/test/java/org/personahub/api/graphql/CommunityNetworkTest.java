package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.store.CountedTransactions;

@QuarkusTest
class CommunityNetworkTest {

    private static final int SIZE = 200;

    @Inject
    CountedTransactions transactions;

    @Test
    void everyMemberLivesInOneHousehold() {
        String id = CommunityRuns.ready("GH", SIZE);
        JsonPath answer = GraphQL.data("""
                query ($id: ID!) { community(id: $id) { households(first: 200) {
                  totalCount nodes { id type size members { ordinal household { id type size } } } } } }
                """, Map.of("id", id)).setRootPath("data.community.households");

        List<Map<String, Object>> households = answer.getList("nodes");
        assertThat(answer.getInt("totalCount")).isEqualTo(households.size());
        assertThat(answer.getInt("nodes.size.sum()")).isEqualTo(SIZE);
        List<Integer> ordinals = new ArrayList<>();
        for (Map<String, Object> household : households) {
            List<Map<String, Object>> members = list(household.get("members"));
            assertThat(members.size()).isLessThanOrEqualTo(whole(household.get("size")));
            for (Map<String, Object> member : members) {
                ordinals.add(whole(member.get("ordinal")));
                assertThat(member.get("household"))
                        .isEqualTo(Map.of(
                                "id", household.get("id"),
                                "type", household.get("type"),
                                "size", household.get("size")));
            }
        }
        assertThat(ordinals).isSorted().doesNotHaveDuplicates();
        assertThat(ordinals.size()).isBetween(SIZE - 5, SIZE);
    }

    @Test
    void householdsArePagedOnceEach() {
        String id = CommunityRuns.ready("GH", SIZE);
        Set<String> seen = new HashSet<>();
        @Nullable String after = null;
        long total;
        do {
            JsonPath page = page(
                    id,
                    after,
                    "households(first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }",
                    "households");
            total = page.getLong("totalCount");
            for (String household : page.<String>getList("nodes.id")) {
                assertThat(seen.add(household)).isTrue();
            }
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);

        assertThat(seen).hasSize((int) total);
    }

    @Test
    void tiesHaveTwoEndsThatAgree() {
        String id = CommunityRuns.ready("GH", SIZE);
        JsonPath answer = GraphQL.data("""
                query ($id: ID!) { community(id: $id) { members(first: 4) { nodes { id
                  ties(first: 150) { totalCount nodes { layer source target strength since story
                    person { id ties(first: 150) { nodes { layer target strength since } } } } } } } } }
                """, Map.of("id", id)).setRootPath("data.community.members");

        int looked = 0;
        for (Map<String, Object> member : answer.<Map<String, Object>>getList("nodes")) {
            Map<String, Object> connection = map(member.get("ties"));
            List<Map<String, Object>> ties = list(connection.get("nodes"));
            assertThat(ties).hasSize(whole(connection.get("totalCount")));
            assertThat(ties)
                    .extracting(tie -> -((Number) tie.get("strength")).doubleValue())
                    .isSorted();
            for (Map<String, Object> tie : ties) {
                assertThat(tie.get("source")).isEqualTo(member.get("id"));
                assertThat((String) tie.get("story")).isNotBlank().doesNotContain("{");
                if (tie.get("person") != null) {
                    Map<String, Object> person = map(tie.get("person"));
                    assertThat(person.get("id")).isEqualTo(tie.get("target"));
                    List<Map<String, Object>> back =
                            list(map(person.get("ties")).get("nodes"));
                    assertThat(back)
                            .anyMatch(other -> other.get("target").equals(member.get("id"))
                                    && other.get("layer").equals(tie.get("layer"))
                                    && other.get("strength").equals(tie.get("strength"))
                                    && other.get("since").equals(tie.get("since")));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(50);
    }

    @Test
    void aPersonsTiesArePagedAndFilteredByLayer() {
        String id = CommunityRuns.ready("GH", SIZE);
        JsonPath answer = GraphQL.data("""
                query ($id: ID!) { community(id: $id) { members(first: 1) { nodes { id
                  all: ties(first: 200) { nodes { layer target } }
                  friends: ties(layer: FRIEND, first: 200) { nodes { layer target } }
                  start: ties(first: 3) { nodes { target } pageInfo { hasNextPage hasPreviousPage endCursor } } } } } }
                """, Map.of("id", id)).setRootPath("data.community.members.nodes[0]");
        List<String> all = answer.getList("all.nodes.target");
        assertThat(answer.<String>getList("start.nodes.target")).isEqualTo(all.subList(0, 3));
        assertThat(answer.getBoolean("start.pageInfo.hasPreviousPage")).isFalse();
        assertThat(answer.<String>getList("friends.nodes.layer")).isNotEmpty().containsOnly("FRIEND");
        assertThat(answer.<String>getList("all.nodes.layer").stream()
                        .filter("FRIEND"::equals)
                        .count())
                .isEqualTo(answer.getList("friends.nodes").size());

        Map<String, String> variables =
                Map.of("id", answer.getString("id"), "after", answer.getString("start.pageInfo.endCursor"));
        JsonPath rest = GraphQL.data("""
                query ($id: ID!, $after: String) { persona(id: $id) { ties(first: 200, after: $after) { nodes { target } } } }
                """, variables);
        assertThat(rest.<String>getList("persona.ties.nodes.target")).isEqualTo(all.subList(3, all.size()));
        assertThat(GraphQL.code(
                        "query ($id: ID!, $after: String) { persona(id: $id) { ties(layer: KIN, after: $after) { totalCount } } }",
                        variables))
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void allTiesOfACommunityArePagedOnceEach() {
        String id = CommunityRuns.ready("GH", SIZE);
        Set<List<Object>> seen = new HashSet<>();
        @Nullable String after = null;
        long total;
        do {
            JsonPath page = page(
                    id,
                    after,
                    "ties(layer: KIN, first: 40, after: $after) { totalCount nodes { layer source target relation }"
                            + " pageInfo { hasNextPage endCursor } }",
                    "ties");
            total = page.getLong("totalCount");
            for (Map<String, Object> tie : page.<Map<String, Object>>getList("nodes")) {
                assertThat(tie.get("layer")).isEqualTo("KIN");
                assertThat(seen.add(List.of(tie.get("source"), tie.get("target"), tie.get("relation"))))
                        .isTrue();
                assertThat(seen).doesNotContain(List.of(tie.get("target"), tie.get("source"), tie.get("relation")));
            }
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);

        assertThat(seen).hasSize((int) total).isNotEmpty();
    }

    @Test
    void aPathLeadsTieByTieFromOneMemberToAnother() {
        String id = CommunityRuns.ready("GH", SIZE);
        List<String> members = GraphQL.data(
                        "query ($id: ID!) { community(id: $id) { members(first: 200) { nodes { id } } } }",
                        Map.of("id", id))
                .getList("community.members.nodes.id");
        Map<String, String> ends = Map.of("id", id, "from", members.getFirst(), "to", members.getLast());
        JsonPath answer = GraphQL.data("""
                query ($id: ID!, $from: ID!, $to: ID!) { community(id: $id) {
                  there: path(from: $from, to: $to) { source target relation }
                  back: path(from: $to, to: $from) { source target }
                  nowhere: path(from: $from, to: $from) { target } } }
                """, ends).setRootPath("data.community");

        List<String> sources = answer.getList("there.source");
        List<String> targets = answer.getList("there.target");
        assertThat(sources.getFirst()).isEqualTo(ends.get("from"));
        assertThat(targets.getLast()).isEqualTo(ends.get("to"));
        assertThat(sources.subList(1, sources.size())).isEqualTo(targets.subList(0, targets.size() - 1));
        assertThat(sources).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
        assertThat(answer.getList("back")).hasSameSizeAs(sources);
        assertThat(answer.getList("nowhere")).isEmpty();
        assertThat(GraphQL.code(
                        "query ($id: ID!, $from: ID!) { community(id: $id) { path(from: $from, to: \"nobody\") { target } } }",
                        Map.of("id", id, "from", members.getFirst())))
                .isEqualTo("PERSONA_NOT_FOUND");
    }

    @Test
    void aDeepQueryTakesAsManyStatementsAsItHasLevelsHoweverLongItsPagesAre() {
        String id = CommunityRuns.ready("GH", SIZE);

        List<String> few = statementsOfADeepQuery(id, 3, 2);
        List<String> many = statementsOfADeepQuery(id, 30, 5);

        assertThat(many).as("statements of long pages").hasSameSizeAs(few).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void aPageOfPeopleTakesOneStatementForTheTiesOfAllOfThem() {
        String id = CommunityRuns.ready("GH", SIZE);
        transactions.statements();

        GraphQL.data("""
                query ($run: ID!) { personas(filter: {runId: $run}, first: 60) { nodes {
                  household { id } all: ties { totalCount } friends: ties(layer: FRIEND) { totalCount } } } }
                """, Map.of("run", id));

        assertThat(transactions.statements()).hasSize(2);
    }

    @Test
    void peopleOfNoCommunityHaveNoTies() {
        String run = Runs.completed("{size: 10, seed: 1, complexity: BASIC}", 0, 10);
        JsonPath answer = GraphQL.data("""
                query ($run: ID!) {
                  personas(filter: {runId: $run}, first: 2) { nodes { household { id } ties { totalCount nodes { target } } } }
                  corpus(requirements: {size: 5, seed: 1}) { persona(ordinal: 0) { household { id } ties { totalCount } } } }
                """, Map.of("run", run));

        assertThat(answer.getList("personas.nodes.household")).containsOnlyNulls();
        assertThat(answer.getInt("personas.nodes[0].ties.totalCount")).isZero();
        assertThat(answer.<Object>get("corpus.persona.household")).isNull();
        assertThat(answer.getInt("corpus.persona.ties.totalCount")).isZero();
    }

    @Test
    void statisticsSayTheSameWheneverTheyAreAskedFor() {
        String id = CommunityRuns.ready("GH", SIZE);
        String document = """
                query ($id: ID!) { community(id: $id) { statistics {
                  meanDegree clustering degreeAssortativity ageAssortativity largestComponentShare meanPathLength modularity
                  householdSizes layers { layer ties } measures { name value low high met source } } } }
                """;
        JsonPath first = GraphQL.data(document, Map.of("id", id));
        JsonPath second = GraphQL.data(document, Map.of("id", id));

        assertThat(second.<Object>get("community")).isEqualTo(first.get("community"));
        assertThat(first.getDouble("community.statistics.meanDegree")).isPositive();
        assertThat(first.getDouble("community.statistics.householdSizes.sum()")).isEqualTo(1, within(1e-9));
        assertThat(first.getList("community.statistics.measures.name")).contains("CLUSTERING");
        assertThat(first.getList("community.statistics.layers.layer")).hasSize(6);
    }

    private List<String> statementsOfADeepQuery(String id, int households, int ties) {
        transactions.statements();
        GraphQL.data("""
                query ($id: ID!, $households: Int, $ties: Int) { community(id: $id) { households(first: $households) { nodes {
                  members { household { id } ties(first: $ties) { nodes { relation person { identity { fullName }
                    ties(first: $ties) { nodes { person { textual { headline } household { size } } } } } } } } } } } }
                """, Map.of("id", id, "households", households, "ties", ties));
        return transactions.statements();
    }

    private static JsonPath page(String id, @Nullable String after, String field, String name) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("id", id);
        variables.put("after", after);
        return GraphQL.data("query ($id: ID!, $after: String) { community(id: $id) { " + field + " } }", variables)
                .setRootPath("data.community." + name);
    }

    private static int whole(@Nullable Object number) {
        assertThat(number).isInstanceOf(Number.class);
        return ((Number) number).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        assertThat(value).isInstanceOf(List.class);
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }
}
