package org.personahub.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @Test
    void theServiceIsReadyOnItsEmbeddedDatabase() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theServiceHasStartedWhenNoMigrationIsPending() {
        given().get("/q/health/started")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'Database migrations' }.data.pending", equalTo(0));
    }

    @Test
    void livenessAsksNothingOfTheDatabase() {
        given().get("/q/health/live").then().statusCode(200).body("checks", empty());
    }

    @Test
    void theServiceIsReadyAgainAfterItsServerDied() throws IOException, InterruptedException {
        var restarts = restarts();
        var postmaster = Files.readAllLines(EmbeddedDatabaseForTests.FOLDER.resolve("data/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow().destroyForcibly();
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (restarts() == restarts || given().get("/q/health/ready").statusCode() != 200) {
            assertThat(Instant.now()).as("ready in time").isBefore(deadline);
            Thread.sleep(100);
        }
    }

    private static double restarts() {
        return given().get("/q/metrics")
                .body()
                .asString()
                .lines()
                .filter(line -> line.startsWith("personahub_embedded_database_restarts_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
