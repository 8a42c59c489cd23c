package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AtlasTest {

    @Test
    void theFiveAgentsAreReady() {
        JsonPath answer = GraphQL.data("{ agents { name role ready } }");

        assertThat(answer.getList("agents.name"))
                .containsExactly(
                        "PersonaHubArchitect",
                        "PersonaSynthesisOrchestrator",
                        "PersonaCorpusGenerator",
                        "SyntheticDataComposer",
                        "PolyModalPersonaDesigner");
        assertThat(answer.getList("agents.ready")).containsOnly(true);
        assertThat(answer.getList("agents.role", String.class))
                .doesNotHaveDuplicates()
                .allMatch(role -> !role.isBlank());
    }

    @Test
    void theTerritoriesOfTheAtlasAreListedByCode() {
        JsonPath answer = GraphQL.data("{ territories { code name population region continent } }");

        assertThat(answer.getList("territories.code", String.class))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("GH", "KE", "TG");
        assertThat(answer.getString("territories.find { it.code == 'KE' }.name"))
                .isEqualTo("Kenya");
        assertThat(answer.getLong("territories.find { it.code == 'KE' }.population"))
                .isGreaterThan(40_000_000);
    }

    @Test
    void theThemesAreListedAndEachCanBeAskedFor() {
        JsonPath answer = GraphQL.data("{ themes { id title meaning } }");

        assertThat(answer.getList("themes.id", String.class))
                .startsWith("everyday")
                .contains("work", "family-saga", "coming-of-age", "health", "money", "travel", "small-town")
                .doesNotHaveDuplicates()
                .allSatisfy(theme -> assertThat(GraphQL.data(
                                        "{ blueprint(requirements: {size: 1, theme: \"" + theme + "\"}) { theme } }")
                                .getString("blueprint.theme"))
                        .isEqualTo(theme));
    }
}
