package org.personahub.api.graphql;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A client of the service under test.
public final class GraphQL {

    private GraphQL() {}

    /// The whole answer to a document.
    public static JsonPath ask(String document) {
        return ask(document, Map.of());
    }

    /// The whole answer to a document with variables.
    public static JsonPath ask(String document, Map<String, ? extends @Nullable Object> variables) {
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    /// The answer's data, where there must be no error.
    public static JsonPath data(String document) {
        return data(document, Map.of());
    }

    /// The answer's data, where there must be no error.
    public static JsonPath data(String document, Map<String, ? extends @Nullable Object> variables) {
        JsonPath answer = ask(document, variables);
        if (answer.get("errors") != null) {
            throw new AssertionError("errors: " + answer.getString("errors") + " for " + document);
        }
        return answer.setRootPath("data");
    }

    /// The code of the answer's first error.
    public static String code(String document) {
        return code(document, Map.of());
    }

    /// The code of the answer's first error.
    public static String code(String document, Map<String, ? extends @Nullable Object> variables) {
        return ask(document, variables).getString("errors[0].extensions.code");
    }
}
