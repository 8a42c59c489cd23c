package org.personahub.api.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {

    private static final Path FILE = Path.of("src/main/resources/schema.graphql");
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");
    private static final Path NOT_YET = Path.of("src/test/resources/contract-not-yet.txt");

    @Test
    void theSchemaFileIsTheServedSchema() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, served());
        }
        assertThat(Files.readString(FILE))
                .as("when the change is meant, ./mvnw verify -Dgolden.update=true writes schema.graphql anew")
                .isEqualTo(served());
    }

    @Test
    void theServedSchemaHasAllOfTheContractButWhatIsNotYet() throws IOException {
        assertThat(missing()).isSubsetOf(notYet());
    }

    @Test
    void whatIsNotYetIsMissing() throws IOException {
        assertThat(notYet()).isSubsetOf(missing());
    }

    @Test
    void everythingSaysWhatItIs() {
        assertThat(new Descriptions(new SchemaParser().parse(served())).missing())
                .isEmpty();
    }

    private static String served() {
        return given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Set<String> missing() throws IOException {
        TypeDefinitionRegistry contract = new SchemaParser().parse(Files.readString(CONTRACT));
        Set<String> missing = new TreeSet<>(Contract.lines(contract));
        missing.removeAll(Contract.lines(new SchemaParser().parse(served())));
        return missing;
    }

    private static List<String> notYet() throws IOException {
        return Files.readAllLines(NOT_YET);
    }
}
