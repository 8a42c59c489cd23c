package org.personahub.api.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a whole number may look like: `BigInteger` and `Int` mean the number, not the way it is written.
@QuarkusTest
class NumbersTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "1e3, 1000", "1000000000000, 1000000000000", "1E+12, 1000000000000"})
    void aNumberWithoutAFractionIsWhole(String written, long size) {
        assertThat(literal(written).getLong("data.blueprint.size")).isEqualTo(size);
        assertThat(variable(written).getLong("data.blueprint.size")).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e-1", "\"5\"", "true", "1e999999999", "1e-999999999", "[]", "{}"})
    void anythingElseIsRefused(String written) {
        assertThat(literal(written).getString("errors[0].extensions.code")).isEqualTo("INVALID_VALUE");
        assertThat(variable(written).getString("errors[0].extensions.code")).isEqualTo("INVALID_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "2147483648", "4294967346", "\"5\"", "1e999999999"})
    void anIntThatDoesNotFitIsRefused(String written) {
        assertThat(GraphQL.code("{ personas(first: " + written + ") { totalCount } }"))
                .isEqualTo("INVALID_VALUE");
        assertThat(post("query ($value: Int) { personas(first: $value) { totalCount } }", written)
                        .getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_VALUE");
    }

    private static JsonPath literal(String written) {
        return GraphQL.ask("{ blueprint(requirements: {size: " + written + "}) { size } }");
    }

    private static JsonPath variable(String written) {
        return post("query ($value: BigInteger!) { blueprint(requirements: {size: $value}) { size } }", written);
    }

    private static JsonPath post(String document, String value) {
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body("{\"query\": \"" + document + "\", \"variables\": {\"value\": " + value + "}}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
