package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonaEditTest {

    private static final String FIELDS =
            " { id version fingerprint runId ordinal complexity identity { fullName name { given family } age sex territory city"
                    + " maritalStatus education { code } occupation { code } annualIncomeUsd motherTongue { code } }"
                    + " textual { headline biography } attributes { path kind } } ";

    private static final String CREATE =
            "mutation ($input: PersonaInput!) { createPersona(input: $input)" + FIELDS + "}";

    private static final String UPDATE =
            "mutation ($id: ID!, $patch: PersonaPatchInput!) { updatePersona(id: $id, patch: $patch)" + FIELDS + "}";

    private static final String DELETE = "mutation ($id: ID!) { deletePersona(id: $id) }";

    private static final String READ = "query ($id: ID!) { persona(id: $id)" + FIELDS + "}";

    private static final Map<String, Object> NURSE =
            Map.of("territory", "GH", "age", 41, "sex", "FEMALE", "familyName", "Mensah", "occupationCode", "2221");

    private static JsonPath create(Map<String, ?> input) {
        return GraphQL.data(CREATE, Map.of("input", input)).setRootPath("data.createPersona");
    }

    private static JsonPath update(String id, Map<String, ?> patch) {
        return GraphQL.data(UPDATE, Map.of("id", id, "patch", patch)).setRootPath("data.updatePersona");
    }

    private static String code(Map<String, ?> input) {
        return GraphQL.code(CREATE, Map.of("input", input));
    }

    private static String updateCode(String id, Map<String, ?> patch) {
        return GraphQL.code(UPDATE, Map.of("id", id, "patch", patch));
    }

    private static String kind(JsonPath persona, String path) {
        return persona.getString("attributes.find { it.path == '" + path + "' }.kind");
    }

    @Test
    void aCreatedPersonHasWhatWasGivenAndCanBeReadAgain() {
        JsonPath nurse = create(NURSE);

        assertThat(nurse.getString("identity.territory")).isEqualTo("GH");
        assertThat(nurse.getInt("identity.age")).isEqualTo(41);
        assertThat(nurse.getString("identity.name.family")).isEqualTo("Mensah");
        assertThat(nurse.getString("identity.occupation.code")).isEqualTo("2221");
        assertThat(nurse.getInt("version")).isEqualTo(1);
        assertThat(nurse.getString("complexity")).isEqualTo("MODERATE");
        assertThat(nurse.getString("runId")).isNull();
        assertThat(nurse.getString("ordinal")).isNull();
        assertThat(kind(nurse, "identity.occupation")).isEqualTo("GIVEN");
        assertThat(kind(nurse, "identity.education")).isEqualTo("MODELLED");
        assertThat(GraphQL.data(READ, Map.of("id", nurse.getString("id"))).<Map<String, ?>>get("persona"))
                .isEqualTo(nurse.<Map<String, ?>>get(""));
    }

    @Test
    void theSameInputGivesTheSamePersonWithAnotherId() {
        JsonPath one = create(NURSE);
        JsonPath other = create(NURSE);

        assertThat(other.getString("fingerprint")).isEqualTo(one.getString("fingerprint"));
        assertThat(other.getString("id")).isNotEqualTo(one.getString("id"));
    }

    @Test
    void nothingNeedBeGiven() {
        assertThat(create(Map.of()).getString("identity.fullName")).isNotBlank();
    }

    @Test
    void aKeyLeadsToTheSamePersonOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> asked = Map.of("territory", "PE", "idempotencyKey", key);
        String id = create(asked).getString("id");

        assertThat(create(asked).getString("id")).isEqualTo(id);
        assertThat(code(Map.of("territory", "CL", "idempotencyKey", key))).isEqualTo("IDEMPOTENCY_CONFLICT");
        GraphQL.data(DELETE, Map.of("id", id));
        assertThat(create(asked).getString("id")).isNotEqualTo(id);
    }

    @Test
    void createdPeopleAreListedWithoutARun() {
        JsonPath person = create(Map.of("familyName", "Winterbottomley"));
        JsonPath listed = GraphQL.data("{ personas(filter: {text: \"Winterbottomley\"}) { totalCount nodes { id } } }");

        assertThat(listed.<List<String>>get("personas.nodes.id")).contains(person.getString("id"));
        assertThat(GraphQL.data("{ personas(filter: {runId: \"" + new UUID(0, 0) + "\"}) { totalCount } }")
                        .getInt("personas.totalCount"))
                .isZero();
    }

    @Test
    void anEditMakesAVersionAndCompletesWhatFollows() {
        JsonPath nurse = create(NURSE);
        String id = nurse.getString("id");
        JsonPath doctor = update(
                id, Map.of("expectedVersion", 1, "educationCode", "8", "occupationCode", "2211", "headline", "Heals."));

        assertThat(doctor.getString("id")).isEqualTo(id);
        assertThat(doctor.getInt("version")).isEqualTo(2);
        assertThat(doctor.getString("fingerprint")).isNotEqualTo(nurse.getString("fingerprint"));
        assertThat(doctor.getString("identity.occupation.code")).isEqualTo("2211");
        assertThat(doctor.getString("textual.headline")).isEqualTo("Heals.");
        assertThat(doctor.getDouble("identity.annualIncomeUsd"))
                .isNotEqualTo(nurse.getDouble("identity.annualIncomeUsd"));
        assertThat(doctor.getString("identity.fullName")).isEqualTo(nurse.getString("identity.fullName"));

        JsonPath cleared = update(id, Map.of("expectedVersion", 2, "clear", List.of("textual.headline")));

        assertThat(cleared.getInt("version")).isEqualTo(3);
        assertThat(cleared.getString("textual.headline")).isNotEqualTo("Heals.");
        assertThat(cleared.getString("identity.occupation.code")).isEqualTo("2211");
        assertThat(kind(cleared, "textual.headline")).isEqualTo("DERIVED");
    }

    @Test
    void anEditOfAnotherVersionIsRefused() {
        String id = create(NURSE).getString("id");
        update(id, Map.of("expectedVersion", 1, "city", "Accra"));

        assertThat(updateCode(id, Map.of("expectedVersion", 1, "city", "Kumasi")))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(GraphQL.data(READ, Map.of("id", id)).getString("persona.identity.city"))
                .isEqualTo("Accra");
    }

    @Test
    void anEditThatCannotBeTrueChangesNothing() {
        String id = create(NURSE).getString("id");

        assertThat(updateCode(id, Map.of("expectedVersion", 1, "educationCode", "0")))
                .isEqualTo("CONTRADICTION");
        assertThat(updateCode(id, Map.of("expectedVersion", 1, "city", "Oslo"))).isEqualTo("UNKNOWN_CITY");
        assertThat(updateCode(id, Map.of("expectedVersion", 1, "clear", List.of("identity.age"))))
                .isEqualTo("INVALID_VALUE");
        assertThat(updateCode(id, Map.of("expectedVersion", 1, "city", "Accra", "clear", List.of("city"))))
                .isEqualTo("INVALID_VALUE");
        assertThat(updateCode(id, Map.of("expectedVersion", 1, "headline", " ")))
                .isEqualTo("INVALID_VALUE");
        assertThat(GraphQL.data(READ, Map.of("id", id)).getInt("persona.version"))
                .isEqualTo(1);
    }

    @Test
    void aPersonOfARunIsEditedAndDeletedWhileTheRunStaysAsItWas() {
        String run = Runs.completed("{size: 20, seed: 4711, minAge: 30, maxAge: 40}", 0, 20);
        String query = "{ pipelineRun(id: \"" + run + "\") { checksum completed }" + " personas(filter: {runId: \""
                + run + "\"}) { totalCount nodes { id version } } }";
        JsonPath before = GraphQL.data(query);
        String first = before.getString("personas.nodes[0].id");
        String second = before.getString("personas.nodes[1].id");

        JsonPath edited = update(first, Map.of("expectedVersion", 1, "familyName", "Quillfeather"));
        GraphQL.data(DELETE, Map.of("id", second));
        JsonPath after = GraphQL.data(query);

        assertThat(edited.getString("identity.fullName")).contains("Quillfeather");
        assertThat(edited.getString("runId")).isEqualTo(run);
        assertThat(after.<Map<String, ?>>get("pipelineRun")).isEqualTo(before.<Map<String, ?>>get("pipelineRun"));
        assertThat(after.getInt("personas.totalCount")).isEqualTo(19);
        assertThat(after.getInt("personas.nodes[0].version")).isEqualTo(2);
        GraphQL.data("mutation { deletePipelineRun(id: \"" + run + "\") }");
        assertThat(GraphQL.code(UPDATE, Map.of("id", first, "patch", Map.of("expectedVersion", 2))))
                .isEqualTo("PERSONA_NOT_FOUND");
    }

    @Test
    void whoIsDeletedIsGone() {
        String id = create(NURSE).getString("id");

        assertThat(GraphQL.data(DELETE, Map.of("id", id)).getBoolean("deletePersona"))
                .isTrue();
        assertThat(GraphQL.data(READ, Map.of("id", id)).<Object>get("persona")).isNull();
        assertThat(GraphQL.code(DELETE, Map.of("id", id))).isEqualTo("PERSONA_NOT_FOUND");
        assertThat(GraphQL.code(DELETE, Map.of("id", "nobody"))).isEqualTo("PERSONA_NOT_FOUND");
        String ofCorpus = GraphQL.data("{ corpus(requirements: {size: 3}) { persona(ordinal: 0) { id } } }")
                .getString("corpus.persona.id");
        assertThat(GraphQL.code(DELETE, Map.of("id", ofCorpus))).isEqualTo("PERSONA_NOT_FOUND");
    }

    @Test
    void badInputIsRefusedWithACode() {
        assertThat(code(Map.of("territory", "ZZ"))).isEqualTo("UNKNOWN_TERRITORY");
        assertThat(code(Map.of("territory", "GH", "city", "Oslo"))).isEqualTo("UNKNOWN_CITY");
        assertThat(code(Map.of("occupationCode", "22"))).isEqualTo("UNKNOWN_OCCUPATION");
        assertThat(code(Map.of("educationCode", "PhD"))).isEqualTo("UNKNOWN_EDUCATION");
        assertThat(code(Map.of("motherTongue", "English"))).isEqualTo("UNKNOWN_LANGUAGE");
        assertThat(code(Map.of("age", 200))).isEqualTo("AGE_OUT_OF_RANGE");
        assertThat(code(Map.of("annualIncomeUsd", -1))).isEqualTo("INCOME_OUT_OF_RANGE");
        assertThat(code(Map.of("givenName", ""))).isEqualTo("INVALID_VALUE");
        assertThat(code(Map.of("givenName", "x".repeat(201)))).isEqualTo("INVALID_VALUE");
        assertThat(code(Map.of("seed", -1))).isEqualTo("SEED_OUT_OF_RANGE");
        assertThat(code(Map.of("age", 10, "occupationCode", "2211"))).isEqualTo("CONTRADICTION");
    }
}
