package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TraitsTest {

    private static JsonPath traits(int age) {
        return GraphQL.data("""
                { corpus(requirements: {size: 10, seed: 3, minAge: %1$d, maxAge: %1$d}) { persona(ordinal: 0) {
                    attributeCount
                    traits {
                      narrow { trait score level } interests { trait } values { trait } decisionStyles { trait score }
                      attachment { anxiety avoidance style } morningness } } } }
                """.formatted(age)).setRootPath("data.corpus.persona.traits");
    }

    @Test
    void anAdultHasTraitsOfEveryFamily() {
        JsonPath traits = traits(30);

        assertThat(traits.getList("narrow.trait")).hasSize(27).contains("self control");
        assertThat(traits.getList("narrow.score", Float.class))
                .allSatisfy(score -> assertThat(score).isBetween(20f, 80f));
        assertThat(traits.getList("narrow.level")).hasSize(27);
        assertThat(traits.getList("interests.trait")).startsWith("realistic").hasSize(6);
        assertThat(traits.getList("values.trait")).hasSize(10);
        assertThat(traits.getList("decisionStyles.trait")).hasSize(5);
        assertThat(traits.getString("attachment.style")).isIn("SECURE", "PREOCCUPIED", "DISMISSING", "FEARFUL");
        assertThat(traits.getFloat("morningness")).isBetween(20f, 80f);
    }

    @Test
    void aChildHasOnlyThoseThatHaveAMeaning() {
        JsonPath traits = traits(8);

        assertThat(traits.getList("narrow")).isEmpty();
        assertThat(traits.getList("values")).isEmpty();
        assertThat(traits.getString("attachment")).isNull();
        assertThat(traits.getList("decisionStyles")).hasSize(5);
    }
}
