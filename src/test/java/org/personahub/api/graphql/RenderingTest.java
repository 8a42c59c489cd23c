package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RenderingTest {

    private static String asked(String prompt) {
        return "{ corpus(requirements: {size: 10, seed: 3, territories: [{code: \"KE\"}]}) { persona(ordinal: 4) { "
                + prompt + " identity { fullName city } } } }";
    }

    @Test
    void aPersonIsRenderedInEveryStyle() {
        JsonPath answer = GraphQL.data(asked(
                        "prompt line: prompt(style: ONE_LINE) own: prompt(style: FIRST_PERSON, maxCharacters: 300)"))
                .setRootPath("data.corpus.persona");
        String name = answer.getString("identity.fullName");

        assertThat(answer.getString("prompt")).startsWith("You are " + name).contains("\n\n");
        assertThat(answer.getString("line")).contains(name).doesNotContain("\n");
        assertThat(answer.getString("own")).startsWith("I am " + name).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void whatIsHiddenIsNotTold() {
        JsonPath answer = GraphQL.data(asked("prompt(hide: [\"identity.name\", \"identity.city\"])"))
                .setRootPath("data.corpus.persona");

        assertThat(answer.getString("prompt"))
                .isNotBlank()
                .doesNotContain(answer.getString("identity.fullName"))
                .doesNotContain(answer.getString("identity.city"));
    }

    @ParameterizedTest
    @CsvSource({"maxCharacters: 5,100 to 100000", "'hide: [\"identity.nose\"]',identity.nose"})
    void whatCannotBeRenderedIsRefusedWithAReason(String arguments, String reason) {
        JsonPath answer = GraphQL.ask(asked("prompt(" + arguments + ")"));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_VALUE");
        assertThat(answer.getString("errors[0].message")).contains(reason);
    }

    @Test
    void theAbstractPortraitIsSvg() {
        String portrait = GraphQL.data(asked("portrait")).getString("corpus.persona.portrait");

        assertThat(portrait).startsWith("<svg xmlns=").endsWith("</svg>");
    }
}
