package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.atlas.Atlas;

/// Every refusal has its code and a sentence that says what to do, and nobody sees a stack trace.
@QuarkusTest
class BadInputTest {

    private static final String CORPUS = "corpus(requirements: {size: 1000, seed: 7})";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    size: 0                                               | SIZE_OUT_OF_RANGE
                    size: -1                                              | SIZE_OUT_OF_RANGE
                    size: 1000000000001                                   | SIZE_OUT_OF_RANGE
                    size: 99999999999999999999999999                      | SIZE_OUT_OF_RANGE
                    size: 10, seed: -1                                    | SEED_OUT_OF_RANGE
                    size: 10, seed: 9007199254740992                      | SEED_OUT_OF_RANGE
                    size: 10, territories: [{code: "ZZ"}]                 | UNKNOWN_TERRITORY
                    size: 10, territories: [{code: "GH"}, {code: "GH"}]   | DUPLICATE_TERRITORY
                    size: 10, territories: [{code: "GH", weight: -1}]     | INVALID_WEIGHT
                    size: 10, minAge: 40, maxAge: 30                      | INVALID_AGE_RANGE
                    size: 10, minAge: -1                                  | AGE_OUT_OF_RANGE
                    size: 10, maxAge: 121                                 | AGE_OUT_OF_RANGE
                    size: 10, theme: "no such theme"                      | UNKNOWN_THEME
                    size: 10, asOf: "1800-01-01"                          | AS_OF_OUT_OF_RANGE
                    size: 10, asOf: "2023-02-30"                          | INVALID_VALUE
                    size: 10, minAge: 4294967296                          | INVALID_VALUE
                    size: 10, minAge: 1.5                                 | INVALID_VALUE
                    size: 10, sex: OTHER                                  | INVALID_VALUE
                    size: 1.5                                             | INVALID_VALUE
                    size: "5"                                             | INVALID_VALUE
                    size: null                                            | INVALID_VALUE
                    size: 10, nonsense: 1                                 | INVALID_VALUE
                    size: 10, territories: [null]                         | INVALID_VALUE
                    """)
    void requirementsThatCannotBeMetAreRefused(String requirements, String code) {
        assertRefused(GraphQL.ask("{ blueprint(requirements: {" + requirements + "}) { id } }"), code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    persona(ordinal: -1) { id }                                    | ORDINAL_OUT_OF_RANGE
                    persona(ordinal: 1000) { id }                                  | ORDINAL_OUT_OF_RANGE
                    persona(ordinal: 99999999999999999999) { id }                  | ORDINAL_OUT_OF_RANGE
                    persona(ordinal: 1.5) { id }                                   | INVALID_VALUE
                    personas(first: -1) { totalCount }                             | INVALID_PAGE
                    personas(first: 201) { totalCount }                            | INVALID_PAGE
                    personas(first: 4294967306) { totalCount }                     | INVALID_VALUE
                    personas(after: "garbled") { totalCount }                      | INVALID_CURSOR
                    personas(after: "") { totalCount }                             | INVALID_CURSOR
                    personas(after: "!") { totalCount }                            | INVALID_CURSOR
                    count(filter: {territories: ["ZZ"]})                           | UNKNOWN_TERRITORY
                    count(filter: {minAge: 9, maxAge: 8})                          | INVALID_AGE_RANGE
                    pyramid(filter: {minAge: 121}) { count }                       | AGE_OUT_OF_RANGE
                    personas(filter: {minAge: 9, maxAge: 8}) { totalCount }        | INVALID_AGE_RANGE
                    """)
    void lookingIntoACorpusWronglyIsRefused(String field, String code) {
        assertRefused(GraphQL.ask("{ " + CORPUS + " { " + field + " } }"), code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    personas(first: 1, last: 1) { totalCount }                     | INVALID_PAGE
                    personas(last: -1) { totalCount }                              | INVALID_PAGE
                    personas(last: 201) { totalCount }                             | INVALID_PAGE
                    personas(after: "garbled") { totalCount }                      | INVALID_CURSOR
                    personas(before: "garbled") { totalCount }                     | INVALID_CURSOR
                    personas(filter: {territories: ["ZZ"]}) { totalCount }         | UNKNOWN_TERRITORY
                    personas(filter: {minAge: 9, maxAge: 8}) { totalCount }        | INVALID_AGE_RANGE
                    personas(filter: {text: "a\\u0000b"}) { totalCount }           | INVALID_VALUE
                    personas(filter: {occupationCodes: ["\\u0000"]}) { totalCount }| INVALID_VALUE
                    personas(orderBy: BEAUTY) { totalCount }                       | INVALID_VALUE
                    personaStatistics(filter: {minAge: -5}) { count }              | AGE_OUT_OF_RANGE
                    pipelineRuns(first: -1) { totalCount }                         | INVALID_PAGE
                    pipelineRuns(after: "garbled") { totalCount }                  | INVALID_CURSOR
                    nonsense                                                       | INVALID_QUERY
                    agents                                                         | INVALID_QUERY
                    corpus { size }                                                | INVALID_QUERY
                    agents { name                                                  | SYNTAX_ERROR
                    """)
    void askingForStoredThingsWronglyIsRefused(String field, String code) {
        assertRefused(GraphQL.ask("{ " + field + " }"), code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    startPipelineRun(input: {requirements: {size: 0}}) { id }                                | SIZE_OUT_OF_RANGE
                    startPipelineRun(input: {requirements: {size: 9}, fromOrdinal: 9}) { id }                | RANGE_OUTSIDE_CORPUS
                    startPipelineRun(input: {requirements: {size: 9}, fromOrdinal: -1}) { id }               | RANGE_OUTSIDE_CORPUS
                    startPipelineRun(input: {requirements: {size: 9}, count: 0}) { id }                      | RANGE_OUTSIDE_CORPUS
                    startPipelineRun(input: {requirements: {size: 9}, count: 10}) { id }                     | RANGE_OUTSIDE_CORPUS
                    startPipelineRun(input: {requirements: {size: 9}, count: 99999999999999999999}) { id }   | RANGE_OUTSIDE_CORPUS
                    startPipelineRun(input: {requirements: {size: 9}, idempotencyKey: "\\u0000"}) { id }     | INVALID_VALUE
                    pausePipelineRun(id: "garbled") { id }                                                   | RUN_NOT_FOUND
                    pausePipelineRun(id: "00000000-0000-0000-0000-000000000000") { id }                      | RUN_NOT_FOUND
                    resumePipelineRun(id: "1-1-1-1-1") { id }                                                | RUN_NOT_FOUND
                    cancelPipelineRun(id: "") { id }                                                         | RUN_NOT_FOUND
                    retryPipelineRun(id: "00000000-0000-0000-0000-000000000000") { id }                      | RUN_NOT_FOUND
                    deletePipelineRun(id: "00000000-0000-0000-0000-000000000000")                            | RUN_NOT_FOUND
                    """)
    void mutationsThatCannotBeDoneAreRefused(String field, String code) {
        assertRefused(GraphQL.ask("mutation { " + field + " }"), code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    persona | garbled
                    persona | ''
                    persona | AQE
                    persona | AQIAATE
                    pipelineRun | garbled
                    pipelineRun | 00000000-0000-0000-0000-000000000000
                    pipelineRun | 1-1-1-1-1
                    """)
    void anUnknownIdIsNull(String field, String id) {
        JsonPath answer = GraphQL.data("query ($id: ID!) { " + field + "(id: $id) { id } }", Map.of("id", id));

        assertThat(answer.<Object>get(field)).isNull();
    }

    @Test
    void aStoredPersonNobodyKnowsIsNull() {
        String id = new PersonaId.Stored(new UUID(1, 2), 3).text();

        assertThat(GraphQL.data("query ($id: ID!) { persona(id: $id) { id } }", Map.of("id", id))
                        .<Object>get("persona"))
                .isNull();
    }

    @Test
    void anIdOfAnotherEngineIsRefusedInsteadOfShowingAnotherPerson() {
        String id = new PersonaId.OfCorpus("size=10;seed=1", "0", "an older atlas", 3).text();

        JsonPath answer = GraphQL.ask("query ($id: ID!) { persona(id: $id) { id } }", Map.of("id", id));

        assertRefused(answer, "ENGINE_MISMATCH");
        assertThat(answer.<Object>get("data.persona")).isNull();
    }

    @Test
    void anIdThatPersonaHubDidNotGiveIsNull() {
        Atlas atlas = Atlas.load();
        for (String requirements :
                new String[] {"size=10", "size=0", "size=ten", "asOf=never;size=10", "", "nonsense"}) {
            String id = new PersonaId.OfCorpus(requirements, EngineVersion.CURRENT, atlas.version(), 3).text();

            assertThat(GraphQL.data("query ($id: ID!) { persona(id: $id) { id } }", Map.of("id", id))
                            .<Object>get("persona"))
                    .as(requirements)
                    .isNull();
        }
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        String cursor = GraphQL.data("{ " + CORPUS + " { personas(first: 1) { pageInfo { endCursor } } } }")
                .getString("corpus.personas.pageInfo.endCursor");

        assertRefused(
                GraphQL.ask("{ " + CORPUS + " { personas(filter: {sex: MALE}, after: \"" + cursor
                        + "\") { totalCount } } }"),
                "INVALID_CURSOR");
        assertRefused(
                GraphQL.ask("{ corpus(requirements: {size: 1000, seed: 8}) { personas(after: \"" + cursor
                        + "\") { totalCount } } }"),
                "INVALID_CURSOR");
        assertRefused(GraphQL.ask("{ personas(after: \"" + cursor + "\") { totalCount } }"), "INVALID_CURSOR");
    }

    @Test
    void aMissingVariableIsRefused() {
        assertRefused(
                GraphQL.ask("query ($ordinal: BigInteger!) { " + CORPUS + " { persona(ordinal: $ordinal) { id } } }"),
                "INVALID_VALUE");
        assertRefused(
                GraphQL.ask(
                        "query ($ordinal: BigInteger!) { " + CORPUS + " { persona(ordinal: $ordinal) { id } } }",
                        Collections.singletonMap("ordinal", null)),
                "INVALID_VALUE");
    }

    @Test
    void oneRefusedFieldLeavesTheOthers() {
        JsonPath answer = GraphQL.ask("{ agents { name } persona(id: \""
                + new PersonaId.OfCorpus("size=1", "0", "0", 0).text() + "\") { id } }");

        assertThat(answer.getList("data.agents")).hasSize(5);
        assertRefused(answer, "ENGINE_MISMATCH");
    }

    private static void assertRefused(JsonPath answer, String code) {
        assertThat(answer.getList("errors.extensions.code"))
                .as(answer.prettify())
                .containsOnly(code);
        assertThat(answer.getString("errors[0].message")).isNotBlank().doesNotContain("Exception", "org.personahub");
    }
}
