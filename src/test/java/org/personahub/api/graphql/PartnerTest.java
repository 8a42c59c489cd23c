package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerTest {

    private static final String FIELDS =
            " { id version identity { fullName name { native script familyAtBirth } sex age territory city maritalStatus }"
                    + " family { home { type size } relatives {"
                    + " relation given full sex birthYear deathYear since until coresident } }"
                    + " attributes { path kind source } } ";

    private static final String CREATE =
            "mutation ($input: PersonaInput!) { createPersona(input: $input)" + FIELDS + "}";

    private static final String READ = "query ($id: ID!) { persona(id: $id)" + FIELDS + "}";

    private static final Map<String, Object> HUSBAND =
            Map.of("territory", "JP", "age", 44, "sex", "MALE", "maritalStatus", "MARRIED");

    private static JsonPath create(Map<String, ?> input) {
        return GraphQL.data(CREATE, Map.of("input", input)).setRootPath("data.createPersona");
    }

    private static JsonPath refused(Map<String, ?> input) {
        return GraphQL.ask(CREATE, Map.of("input", input)).setRootPath("errors[0]");
    }

    private static Map<String, Object> partner(JsonPath of) {
        return of.get("family.relatives.find { it.relation == 'PARTNER' }");
    }

    @Test
    void thePartnerIsTheOneWhomTheFamilyNames() {
        JsonPath husband = create(HUSBAND);
        Map<String, Object> listed = partner(husband);
        JsonPath wife = create(Map.of("partnerId", husband.getString("id")));

        assertThat(wife.getString("identity.fullName")).isEqualTo(listed.get("full"));
        assertThat(wife.getString("identity.sex")).isEqualTo("FEMALE");
        assertThat(wife.getString("identity.territory")).isEqualTo("JP");
        assertThat(wife.getString("identity.city")).isEqualTo(husband.getString("identity.city"));
        assertThat(wife.getString("identity.maritalStatus")).isEqualTo("MARRIED");
        assertThat(partner(wife))
                .containsEntry("full", husband.getString("identity.fullName"))
                .containsEntry("since", listed.get("since"));
        assertThat(wife.<List<?>>get("family.relatives.findAll { it.relation == 'CHILD' }"))
                .isEqualTo(husband.<List<?>>get("family.relatives.findAll { it.relation == 'CHILD' }"));
        assertThat(wife.getString("attributes.find { it.path == 'identity.name.given' }.source"))
                .isEqualTo("given-partner");
    }

    @Test
    void aPartnerHasANameInTheirOwnScript() {
        JsonPath husband = create(HUSBAND);
        JsonPath wife = create(Map.of("partnerId", husband.getString("id")));

        assertThat(wife.getString("identity.name.script")).isEqualTo("Jpan");
        assertThat(wife.getString("identity.name.native"))
                .isNotBlank()
                .doesNotContain(wife.getString("identity.fullName"));
    }

    @Test
    void whoHasAPartnerStaysAsTheyAre() {
        JsonPath husband = create(HUSBAND);
        create(Map.of("partnerId", husband.getString("id")));

        assertThat(GraphQL.data(READ, Map.of("id", husband.getString("id"))).<Map<String, ?>>get("persona"))
                .isEqualTo(husband.<Map<String, ?>>get(""));
    }

    @Test
    void thePartnerOfSomebodyOfACorpusCanBeCreatedToo() {
        JsonPath people = GraphQL.data("""
                { corpus(requirements: {size: 1000, seed: 8, territories: [{code: "PT"}], minAge: 40, maxAge: 60}) {
                    personas(first: 40) { nodes { id identity { maritalStatus }
                      family { relatives { relation full deathYear } } } } } }
                """).setRootPath("data.corpus.personas");
        String id = people.getString("nodes.find { it.identity.maritalStatus == 'MARRIED' }.id");
        String full = people.getString("nodes.find { it.identity.maritalStatus == 'MARRIED' }"
                + ".family.relatives.find { it.relation == 'PARTNER' }.full");

        assertThat(create(Map.of("partnerId", id)).getString("identity.fullName"))
                .isEqualTo(full);
    }

    @Test
    void aChildHasNoPartner() {
        String child = create(Map.of("territory", "KE", "age", 9)).getString("id");
        JsonPath refused = refused(Map.of("partnerId", child));

        assertThat(refused.getString("extensions.code")).isEqualTo("CONTRADICTION");
        assertThat(refused.getString("message")).contains("is a child of 9");
    }

    @Test
    void whoLivesWithNobodyHasNoPartner() {
        for (String status : List.of("NEVER_MARRIED", "DIVORCED", "WIDOWED")) {
            String single = create(Map.of("territory", "FR", "age", 58, "maritalStatus", status))
                    .getString("id");
            JsonPath refused = refused(Map.of("partnerId", single));

            assertThat(refused.getString("extensions.code")).isEqualTo("CONTRADICTION");
            assertThat(refused.getString("message")).contains(status);
        }
    }

    @Test
    void whoHasAPartnerGetsNoOther() {
        JsonPath husband = create(HUSBAND);
        String listed = (String) partner(husband).get("full");
        for (Map<String, ?> other : List.of(
                Map.of("sex", "MALE"), Map.of("givenName", "Ingeborg"), Map.of("territory", "SE"), Map.of("age", 99))) {
            Map<String, Object> input = new java.util.HashMap<>(other);
            input.put("partnerId", husband.getString("id"));
            JsonPath refused = refused(input);

            assertThat(refused.getString("extensions.code")).isEqualTo("CONTRADICTION");
            assertThat(refused.getString("message"))
                    .contains(listed, other.keySet().iterator().next());
        }
    }

    @Test
    void nobodyHasAnUnknownId() {
        assertThat(refused(Map.of("partnerId", "nobody")).getString("extensions.code"))
                .isEqualTo("PERSONA_NOT_FOUND");
        assertThat(refused(Map.of("partnerId", new UUID(0, 0).toString())).getString("extensions.code"))
                .isEqualTo("PERSONA_NOT_FOUND");
    }

    @Test
    void aFamilyHasParentsAndAsManyAtHomeAsTheHomeHas() {
        JsonPath family = create(Map.of("territory", "BR", "age", 8)).setRootPath("data.createPersona.family");

        assertThat(family.<List<String>>get("relatives.relation")).contains("MOTHER", "FATHER");
        assertThat(family.getInt("home.size"))
                .isEqualTo(1
                        + family.<List<?>>get("relatives.findAll { it.coresident }")
                                .size());
        assertThat(family.getString("home.type")).isIn("COUPLE_WITH_CHILDREN", "ONE_PARENT", "EXTENDED");
        assertThat(family.<List<String>>get("relatives.relation")).doesNotContain("PARTNER", "CHILD");
    }
}
