package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {

    @Test
    void thousandsOfAliasesAreRefused() {
        String aliases = IntStream.range(0, 2001)
                .mapToObj(i -> "a" + i + ": __typename")
                .collect(Collectors.joining(" ", "{ ", " }"));

        assertThat(GraphQL.code(aliases)).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void fragmentsThatMultiplyAreRefusedBeforeTheyAreWrittenOut() {
        String doubling = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" "));

        assertThat(GraphQL.code("{ ...F0 } " + doubling + " fragment F60 on Query { __typename }"))
                .isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void fragmentsThatContainThemselvesAreRefused() {
        assertThat(GraphQL.code("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"))
                .isEqualTo("INVALID_QUERY");
    }

    @Test
    void tooManyTokensAreRefused() {
        assertThat(GraphQL.code("{ " + "__typename ".repeat(16_000) + "}")).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void tooDeepIsRefused() {
        String deep = "{ __schema { types " + "{ ofType ".repeat(20) + "{ name }" + " }".repeat(20) + " } }";

        assertThat(GraphQL.code(deep.replace("types { ofType", "types { fields { type { ofType")
                        .replace("{ name }", "{ name } } }")))
                .isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void aCheapDocumentWithAnEnormousAnswerIsRefused() {
        String page =
                "corpus(requirements: {size: 1000}) { personas(first: 200) { nodes { attributes { path value unit kind source } } } }";
        String document =
                IntStream.range(0, 10).mapToObj(i -> "a" + i + ": " + page).collect(Collectors.joining(" "));

        assertThat(GraphQL.code("{ " + document + " }")).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void aWholePageOfWholePeopleIsAnswered() {
        String person = "id fingerprint attributeCount attributes { path value unit kind source }"
                + " identity { fullName age } textual { headline biography }";

        assertThat(GraphQL.data(
                                "{ corpus(requirements: {size: 1000, complexity: HIGH}) { personas(first: 200) { nodes { "
                                        + person + " } } } }")
                        .getList("corpus.personas.nodes"))
                .hasSize(200);
    }

    @Test
    void introspectionIsWithinAllLimits() {
        String introspection = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .specifiedByUrl(true)
                .inputValueDeprecation(true));

        assertThat(GraphQL.data(introspection).getList("__schema.types")).isNotEmpty();
    }
}
