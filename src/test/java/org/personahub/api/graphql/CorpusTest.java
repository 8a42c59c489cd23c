package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorpusTest {

    private static final String PAGE = """
            query ($first: Int, $after: String) {
              corpus(requirements: {size: 1000, seed: 7, territories: [{code: "KE"}, {code: "GH"}], complexity: BASIC}) {
                personas(filter: {sex: FEMALE}, first: $first, after: $after) {
                  totalCount
                  edges { cursor node { id ordinal identity { sex } } }
                  nodes { ordinal }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                }
              }
            }
            """;

    @Test
    void aBlueprintSaysWhatTheArchitectSettled() {
        JsonPath answer = GraphQL.data("""
                { blueprint(requirements: {size: 40000, territories: [{code: "TG", weight: 1}, {code: "GH", weight: 3}], minAge: 18}) {
                    id size seed complexity qualityMode asOf engineVersion atlasVersion theme minAge maxAge sex
                    territories { code weight } } }
                """);

        assertThat(answer.getString("blueprint.id")).matches("[0-9a-f]{32}");
        assertThat(answer.getLong("blueprint.size")).isEqualTo(40_000);
        assertThat(answer.getLong("blueprint.seed")).isBetween(0L, (1L << 53) - 1);
        assertThat(answer.getString("blueprint.complexity")).isEqualTo("MODERATE");
        assertThat(answer.getString("blueprint.qualityMode")).isEqualTo("BALANCED");
        assertThat(answer.getString("blueprint.asOf")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(answer.getInt("blueprint.minAge")).isEqualTo(18);
        assertThat(answer.getList("blueprint.territories.code")).containsExactly("GH", "TG");
        assertThat(answer.getList("blueprint.territories.weight")).containsExactly(3.0, 1.0);
    }

    @Test
    void aliasesWithDifferentArgumentsGetDifferentAnswers() {
        JsonPath answer = GraphQL.data("""
                { corpus(requirements: {size: 1000, seed: 7, territories: [{code: "KE"}, {code: "GH"}]}) {
                    size
                    all: count
                    kenya: count(filter: {territories: ["KE"]})
                    ghana: count(filter: {territories: ["GH"]})
                    women: pyramid(filter: {sex: FEMALE}) { fromAge toAge sex count }
                    children: pyramid(filter: {maxAge: 4}) { fromAge toAge sex count }
                    zero: persona(ordinal: 0) { ordinal }
                    last: persona(ordinal: 999) { ordinal }
                    three: personas(first: 3) { nodes { ordinal } }
                    five: personas(first: 5) { nodes { ordinal } } } }
                """);

        assertThat(answer.getLong("corpus.all")).isEqualTo(1000);
        assertThat(answer.getLong("corpus.kenya") + answer.getLong("corpus.ghana"))
                .isEqualTo(1000);
        assertThat(answer.getLong("corpus.kenya")).isGreaterThan(answer.getLong("corpus.ghana"));
        assertThat(answer.getLong("corpus.women.findAll { it.sex == 'MALE' }.count.sum()"))
                .isZero();
        assertThat(answer.getLong("corpus.women.count.sum()")).isBetween(400L, 600L);
        assertThat(answer.getLong("corpus.children.count.sum()")).isBetween(50L, 250L);
        assertThat(answer.getInt("corpus.zero.ordinal")).isZero();
        assertThat(answer.getInt("corpus.last.ordinal")).isEqualTo(999);
        assertThat(answer.getList("corpus.three.nodes")).hasSize(3);
        assertThat(answer.getList("corpus.five.nodes")).hasSize(5);
    }

    @Test
    void pagingMeetsEveryMatchingPersonOnce() {
        Set<Integer> seen = new HashSet<>();
        @Nullable String after = null;
        long total;
        do {
            JsonPath page = page(70, after);
            total = page.getLong("corpus.personas.totalCount");
            List<Integer> ordinals = page.getList("corpus.personas.nodes.ordinal");
            assertThat(seen).doesNotContainAnyElementsOf(ordinals);
            assertThat(page.getList("corpus.personas.edges.node.identity.sex")).containsOnly("FEMALE");
            assertThat(page.getBoolean("corpus.personas.pageInfo.hasPreviousPage"))
                    .isEqualTo(after != null);
            seen.addAll(ordinals);
            after = page.getString("corpus.personas.pageInfo.endCursor");
            if (!page.getBoolean("corpus.personas.pageInfo.hasNextPage")) {
                after = null;
            }
        } while (after != null);

        assertThat(seen).hasSize(Math.toIntExact(total));
        assertThat(total).isBetween(400L, 600L);
    }

    @Test
    void aPageOfNobodySaysWhatSurroundsIt() {
        String cursor = page(1, null).getString("corpus.personas.pageInfo.endCursor");
        JsonPath page = page(0, cursor);

        assertThat(page.getList("corpus.personas.edges")).isEmpty();
        assertThat(page.getBoolean("corpus.personas.pageInfo.hasNextPage")).isTrue();
        assertThat(page.getBoolean("corpus.personas.pageInfo.hasPreviousPage")).isTrue();
        assertThat(page.getString("corpus.personas.pageInfo.endCursor")).isNull();
    }

    @Test
    void withoutASizeAPageHasFiftyPeople() {
        assertThat(page(null, null).getList("corpus.personas.nodes")).hasSize(50);
    }

    @Test
    void thePersonBehindAnIdIsTheSameOne() {
        String fields =
                "id fingerprint version ordinal runId complexity attributeCount attributes { path value unit kind source }"
                        + " identity { fullName name { full native short formal custom } birthDate occupation { code scheme label } }"
                        + " textual { headline biography } emergent { name evidence }";
        JsonPath corpus = GraphQL.data(
                "{ corpus(requirements: {size: 1000000000000, seed: 1, complexity: HIGH}) { persona(ordinal: 123456789012) { "
                        + fields + " } } }");
        Map<String, ?> person = corpus.getMap("corpus.persona");
        JsonPath byId = GraphQL.data(
                "query ($id: ID!) { persona(id: $id) { " + fields + " } }", Map.of("id", person.get("id")));

        assertThat(byId.<Map<String, ?>>get("persona")).isEqualTo(person);
        assertThat(person.get("fingerprint")).asString().matches("[0-9a-f]{32}");
        assertThat(person.get("version")).isEqualTo(1);
        assertThat(person.get("runId")).isNull();
        assertThat(person.get("ordinal")).asString().isEqualTo("123456789012");
        assertThat(corpus.getInt("corpus.persona.attributeCount"))
                .isEqualTo(corpus.getList("corpus.persona.attributes").size())
                .isGreaterThanOrEqualTo(50);
    }

    @Test
    void allLevelsMeetThePersonTheyShare() {
        String person =
                "persona(ordinal: 5) { identity { fullName age birthDate city } textual { biography } attributeCount }";
        JsonPath answer = GraphQL.data("{ basic: corpus(requirements: {size: 10, complexity: BASIC}) { " + person
                + " } high: corpus(requirements: {size: 10, complexity: HIGH}) { " + person + " } }");

        assertThat(answer.getMap("basic.persona.identity")).isEqualTo(answer.getMap("high.persona.identity"));
        assertThat(answer.getString("basic.persona.textual.biography")).isNull();
        assertThat(answer.getString("high.persona.textual.biography")).isNotBlank();
        assertThat(answer.getInt("high.persona.attributeCount"))
                .isGreaterThan(answer.getInt("basic.persona.attributeCount"));
    }

    private static JsonPath page(@Nullable Integer first, @Nullable String after) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        return GraphQL.data(PAGE, variables);
    }

    @Test
    void whatIsSensitiveIsToldOnlyWhenItWasAskedFor() {
        String document =
                "{ corpus(requirements: {size: 10, seed: 3, minAge: 30%s}) { persona(ordinal: 1) { sensitive { politicalLeaning orientation } } } }";

        assertThat(GraphQL.data(document.formatted("")).getString("corpus.persona.sensitive"))
                .isNull();
        JsonPath asked = GraphQL.data(document.formatted(", sensitive: [POLITICAL_LEANING]"));
        assertThat(asked.getDouble("corpus.persona.sensitive.politicalLeaning")).isBetween(1.0, 7.0);
        assertThat(asked.getString("corpus.persona.sensitive.orientation")).isNull();
    }
}
