package org.personahub.api.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphQLDoorTest {

    private static final String AGENTS = "{\"query\": \"{ agents { name } }\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "APPLICATION/JSON",
                "application/graphql+json"
            })
    void jsonIsTaken(String type) {
        sending(type, AGENTS).post("/graphql").then().statusCode(200).body("data.agents[0].name", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; application/json",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "application/jsonp"
            })
    void whatABrowserSendsAcrossSitesIsNot(String type) {
        sending(type, AGENTS)
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        sending(type, AGENTS).post("/graphql/").then().statusCode(not(200));
        sending(type, AGENTS)
                .queryParam("query", "{agents{name}}")
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    @Test
    void aFormWithFilesIsNot() {
        given().multiPart("query", "{ agents { name } }")
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "5",
                "\"{ agents { name } }\"",
                "[" + AGENTS + "]",
                "{}",
                "{\"query\": null}",
                "{\"query\": \"\"}",
                "{\"query\": 5}",
                "{\"query\": {}}",
                "{\"query\": \"{ agents { name } }\", \"operationName\": 5}",
                "{\"query\": \"{ agents { name } }\", \"operationName\": {}}",
                "{\"query\": \"{ agents { name } }\", \"variables\": []}",
                "{\"query\": \"{ agents { name } }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ agents { name } }\", \"variables\": 5}",
                "{\"query\": \"{ agents { name } }\", \"extensions\": 5}"
            })
    void aBodyThatIsNoRequestIsRefused(String body) {
        sending("application/json", body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/json"))
                .body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void aBodyThatIsNestedBeyondReasonIsRefused() {
        sending("application/json", "[".repeat(100_000)).post("/graphql").then().statusCode(400);
        sending(
                        "application/json",
                        "{\"query\": \"{ agents { name } }\", \"variables\": " + "{\"a\":".repeat(40_000) + "1"
                                + "}".repeat(40_000) + "}")
                .post("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        sending("application/json", "{\"query\": \"" + " ".repeat(300_000) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", equalTo("REQUEST_TOO_LARGE"));
    }

    @Test
    void nullsMeanNotSaid() {
        sending(
                        "application/json",
                        "{\"query\": \"{ agents { name } }\", \"operationName\": null, \"variables\": null}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.agents[0].name", notNullValue());
    }

    @Test
    void getIsClosed() {
        given().queryParam("query", "{agents{name}}")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST, OPTIONS"));
    }

    @Test
    void theGraphQLPageIsThereForDevelopers() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("SmallRye GraphQL"));
    }

    @Test
    void aSubscriptionByPostIsSentToTheWebSocket() {
        sending(
                        "application/json",
                        "{\"query\": \"subscription { pipelineRunProgress(id: \\\"x\\\") { run { id } } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("INVALID_REQUEST"))
                .body("errors[0].message", containsString("graphql-transport-ws"));
    }

    @Test
    void noGraphQLGetsItsCodeAndPlace() {
        sending("application/json", "{\"query\": \"{ agents { name }\"}")
                .accept("application/json")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("SYNTAX_ERROR"))
                .body("errors[0].locations[0].line", equalTo(1));
        sending("application/json", "{\"query\": \"{ agents { name }\"}")
                .accept("application/graphql-response+json")
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/graphql-response+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ nothing }\"}",
                "{\"query\": \"{ agents }\"}",
                "{\"query\": \"query A { agents { name } }\", \"operationName\": \"B\"}",
                "{\"query\": \"query A($ordinal: Int!) { agents { name } }\", \"variables\": {}}",
                "{\"query\": \"query A($first: Int) { agents { name } }\", \"variables\": {\"first\": \"x\"}}"
            })
    void aRequestThatIsWrongInItselfIsABadOneInTheNewerMediaTypeAlone(String body) {
        sending("application/json", body)
                .accept("application/json")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", notNullValue());
        sending("application/json", body)
                .accept("application/graphql-response+json")
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/graphql-response+json"))
                .body("errors", notNullValue())
                .body("$", not(hasKey("data")));
    }

    @Test
    void aResolverThatRefusesAnswersWithoutABadStatus() {
        sending("application/json", "{\"query\": \"{ blueprint(requirements: {size: 0}) { id } }\"}")
                .accept("application/graphql-response+json")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("SIZE_OUT_OF_RANGE"));
    }

    @Test
    void anOperationThatIsNotThereIsRefused() {
        sending("application/json", "{\"query\": \"query A { agents { name } }\", \"operationName\": \"B\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("INVALID_QUERY"));
    }

    @Test
    void whoeverAcceptsAnythingGetsJson() {
        sending("application/json", AGENTS)
                .accept("*/*")
                .post("/graphql")
                .then()
                .contentType(startsWith("application/json"));
    }

    private static RequestSpecification sending(String type, String body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .header("Content-Type", type)
                .body(body);
    }
}
