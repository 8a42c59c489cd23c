package org.personahub.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personahub.api.graphql.CommunityRuns;
import org.personahub.api.graphql.GraphQL;
import org.personahub.engine.community.exchange.ExchangeFormat;

@QuarkusTest
class CommunityExportTest {

    private static final int SIZE = 200;

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void everyFormIsWrittenWholeAndTheSameEachTime(ExchangeFormat format) {
        String id = CommunityRuns.ready("GH", SIZE);

        Response answer = export(id, format.ending());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(format.mediaType());
        assertThat(answer.header("Content-Disposition")).contains("community-" + id + "." + format.ending());
        assertThat(answer.asString())
                .isNotBlank()
                .isEqualTo(export(id, format.ending()).asString());
    }

    @Test
    void theFileHasEachMemberAndEachTieOnce() {
        String id = CommunityRuns.ready("GH", SIZE);
        long ties = GraphQL.data(
                        "query ($id: ID!) { community(id: $id) { ties(first: 0) { totalCount } } }", Map.of("id", id))
                .getLong("community.ties.totalCount");

        List<String> edges = export(id, "edges.csv").asString().lines().toList();
        JsonPath mesa = export(id, "mesa.json").jsonPath();

        assertThat(edges).hasSize((int) ties + 1).doesNotHaveDuplicates();
        assertThat(mesa.getList("persons")).hasSize(SIZE);
        assertThat(mesa.getList("households")).hasSizeGreaterThan(SIZE / 10);
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        String id = CommunityRuns.ready("GH", SIZE);
        String absent = "01a00000-0000-7000-8000-000000000001";

        assertRefused(export(id, "pdf"), 400, "UNKNOWN_FORMAT");
        assertRefused(given().get("/communities/" + id + "/export"), 400, "UNKNOWN_FORMAT");
        assertRefused(export(absent, "graphml"), 404, "COMMUNITY_NOT_FOUND");
        assertRefused(export("garbled", "graphml"), 404, "COMMUNITY_NOT_FOUND");
    }

    @Test
    void aCommunityThatIsNotReadyCannotBeTakenOut() {
        String id = GraphQL.data("""
                        mutation { generateCommunity(input: {size: 100000, territory: "GH", complexity: BASIC}) { id } }
                        """).getString("generateCommunity.id");
        Map<String, String> community = Map.of("id", id);

        assertRefused(export(id, "edges.csv"), 409, "INVALID_STATE");

        GraphQL.data("mutation ($id: ID!) { cancelPipelineRun(id: $id) { state } }", community);
        GraphQL.data("mutation ($id: ID!) { deleteCommunity(id: $id) }", community);
    }

    private static Response export(String id, String format) {
        return given().queryParam("format", format).get("/communities/" + id + "/export");
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("message")).isNotBlank();
    }
}
