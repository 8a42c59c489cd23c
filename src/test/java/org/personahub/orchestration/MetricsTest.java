package org.personahub.orchestration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;
import org.personahub.store.Owner;

@QuarkusTest
@TestProfile(MetricsTest.OftenLooking.class)
class MetricsTest {

    private static final Path DOCUMENT = Path.of("docs", "metrics.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(personahub_\\w+)` \\| (process|queue|run) \\|");
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Runs runs;

    @Test
    void theDocumentedMetricsAreThoseOfAServiceThatWorks() throws Exception {
        UUID id = runs.start(Runs.people(1_000_000).withComplexity(Complexity.BASIC))
                .id();
        String metrics = await(text -> text.contains("run=\"" + id + "\"")
                && value(text, "personahub_personas_stored_total") > 0
                && value(text, "personahub_worker_personas_per_second") > 0);
        orchestrator.cancel(Owner.LOCAL, id);

        assertThat(names(metrics)).isEqualTo(documented());
        assertThat(value(metrics, "personahub_workers")).isEqualTo(1);
        assertThat(value(metrics, "personahub_workers_recommended")).isGreaterThanOrEqualTo(1);
        assertThat(value(metrics, "personahub_worker_chunks_limit")).isPositive();
        assertThat(value(metrics, "personahub_worker_lease_batch")).isPositive();
        assertThat(value(metrics, "personahub_queue_personas")).isBetween(1.0, 1_000_000.0);
        assertThat(metrics)
                .containsPattern("personahub_chunk_seconds\\{[^}]*stage=\"copy\"[^}]*quantile=\"0.99\"")
                .containsPattern("personahub_chunk_seconds_count\\{[^}]*stage=\"synthesise\"");

        String later = await(text -> !text.contains("run=\"" + id + "\""));
        assertThat(later).as("a run that is over has no metrics").doesNotContain(id.toString());
        orchestrator.delete(Owner.LOCAL, id);
    }

    private static Set<String> documented() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The metrics by the names they are documented under: a summary's count and sum belong to it.
    private static Set<String> names(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith("personahub_"))
                .map(line -> line.split("[{ ]", 2)[0].replaceFirst("_(count|sum)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String await(Predicate<String> condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(DEADLINE);
        String metrics = scrape();
        while (!condition.test(metrics)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("still "
                        + metrics.lines()
                                .filter(line -> line.startsWith("personahub_"))
                                .collect(Collectors.joining("\n")));
            }
            Thread.sleep(100);
            metrics = scrape();
        }
        return metrics;
    }

    private static String scrape() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    /// A service that looks at its queue often.
    public static final class OftenLooking implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("personahub.scaling.interval", "200ms");
        }
    }
}
