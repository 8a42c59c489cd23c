package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FidelityTest {

    private static final String REQUIREMENTS =
            "{size: 5000, seed: 12, territories: [{code: \"KE\"}, {code: \"GH\"}], complexity: BASIC}";
    private static final String REPORT = """
            people sourced { measures passed } modelled { measures passed } anchors { measures passed }
            measures { name kind population source sourced statistic expected observed value noiseFloor threshold sampleSize passed }
            """;

    @Test
    void aCorpusSaysHowCloseItIs() {
        JsonPath answer = GraphQL.data(
                "{ corpus(requirements: " + REQUIREMENTS + ") { fidelity(sampleSize: 3000) { " + REPORT + " } } }");

        assertThat(answer.getLong("corpus.fidelity.people")).isEqualTo(3000);
        assertThat(answer.getList("corpus.fidelity.measures.kind"))
                .contains("MARGINAL", "JOINT", "CORRELATION", "ANCHOR");
        Map<String, Object> sex = answer.getMap("corpus.fidelity.measures.find { it.name == 'sex' }");
        assertThat(sex)
                .containsEntry("source", "cohort-reconstruction")
                .containsEntry("sourced", false)
                .containsEntry("statistic", "TOTAL_VARIATION")
                .containsEntry("population", "everybody")
                .containsEntry("passed", true)
                .containsEntry("expected", null);
        assertThat(answer.getInt("corpus.fidelity.sourced.measures")
                        + answer.getInt("corpus.fidelity.modelled.measures")
                        + answer.getInt("corpus.fidelity.anchors.measures"))
                .isEqualTo(answer.getList("corpus.fidelity.measures").size());
    }

    @Test
    void aRunOfTheWholeCorpusMeasuresTheSamePeople() {
        String run = Runs.completed(REQUIREMENTS, 0, 5000);
        JsonPath stored = GraphQL.data(
                "query ($id: ID!) { pipelineRun(id: $id) { completed fidelity(sampleSize: 100000) { " + REPORT
                        + " } } }",
                Map.of("id", run));
        JsonPath corpus =
                GraphQL.data("{ corpus(requirements: " + REQUIREMENTS + ") { fidelity { " + REPORT + " } } }");

        assertThat(stored.getLong("pipelineRun.fidelity.people")).isEqualTo(stored.getLong("pipelineRun.completed"));
        if (stored.getLong("pipelineRun.completed") == 5000) {
            assertThat(stored.<Object>get("pipelineRun.fidelity")).isEqualTo(corpus.<Object>get("corpus.fidelity"));
        }
    }

    @Test
    void aSampleOutsideTheBoundsIsRefused() {
        for (int size : List.of(0, -5, 100_001)) {
            assertThat(GraphQL.code("{ corpus(requirements: " + REQUIREMENTS + ") { fidelity(sampleSize: " + size
                            + ") { people } } }"))
                    .isEqualTo("INVALID_VALUE");
        }
    }

    @Test
    void aSecondLargeSampleInOneDocumentIsRefused() {
        String sample = ": corpus(requirements: " + REQUIREMENTS + ") { fidelity(sampleSize: 100000) { people } } ";

        assertThat(GraphQL.code("{ a" + sample + " b" + sample + " }")).isEqualTo("QUERY_TOO_LARGE");
        assertThat(GraphQL.data("{ a" + sample + " }").getLong("a.fidelity.people"))
                .isEqualTo(5000);
    }
}
