package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.personahub.api.graphql.GraphQL;
import org.personahub.store.Owner;
import org.personahub.store.Transactions;
import org.personahub.store.WorkerTable;

/// The recommendation of a service that only serves, on a database that other processes work on.
@QuarkusTest
@TestProfile(WorkerDemandTest.OnlyServing.class)
class WorkerDemandTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Transactions transactions;

    @Inject
    Runs runs;

    @Test
    void aDeepQueueGetsMoreWorkersAndAnEmptyOneFewer() throws Exception {
        UUID id = runs.start(Runs.people(1_000_000)).id();
        // One worker that settles 1,000 people a second would need 1,000 seconds.
        awaitRecommended(4);
        var queue =
                GraphQL.data("{ queue { personasWaiting workers recommendedWorkers servicePerSecond queueSeconds } }");
        assertThat(queue.getLong("queue.personasWaiting")).isGreaterThanOrEqualTo(1_000_000);
        assertThat(queue.getInt("queue.workers")).isPositive();
        assertThat(queue.getInt("queue.recommendedWorkers")).isEqualTo(4);
        assertThat(queue.getDouble("queue.servicePerSecond")).isGreaterThanOrEqualTo(1000);
        assertThat(queue.getDouble("queue.queueSeconds")).isPositive();

        orchestrator.cancel(Owner.LOCAL, id);
        runs.execute(
                "UPDATE pipeline_run SET state = 'CANCELLED', finished_at = now() WHERE state IN ('QUEUED', 'RUNNING')");
        awaitRecommended(1);
        assertThat(GraphQL.data("{ queue { queueSeconds oldestLeaseSeconds } }").getDouble("queue.queueSeconds"))
                .isZero();
    }

    @Test
    void theChunksOfARunAreCutForAllThreadsThatThereAre() {
        Instant deadline = Instant.now().plus(DEADLINE);
        long chunks;
        do {
            beat("cutting", 500, 0);
            RunView run = runs.start(Runs.people(90_000));
            chunks = run.chunks().total();
            orchestrator.cancel(Owner.LOCAL, run.id());
        } while (chunks < 1800 && Instant.now().isBefore(deadline));
        assertThat(chunks).isEqualTo(1800);
    }

    private void awaitRecommended(int workers) throws InterruptedException {
        Instant deadline = Instant.now().plus(DEADLINE);
        int recommended;
        do {
            for (int worker = 0; worker < 4; worker++) {
                beat("worker-" + worker, 2, 1000);
            }
            Thread.sleep(50);
            recommended = GraphQL.data("{ queue { recommendedWorkers } }").getInt("queue.recommendedWorkers");
            assertThat(recommended).isBetween(1, 4);
        } while (recommended != workers && Instant.now().isBefore(deadline));
        assertThat(recommended).isEqualTo(workers);
    }

    private void beat(String name, int threads, double peoplePerSecond) {
        transactions.run(connection -> {
            WorkerTable.seen(connection, new WorkerTable.Worker(name, threads, threads, peoplePerSecond));
            return name;
        });
    }

    /// A service that looks often and decides quickly.
    public static final class OnlyServing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "personahub.process.role", "api",
                    "personahub.scaling.interval", "200ms",
                    "personahub.scaling.most-workers", "4",
                    "personahub.scaling.scale-up-cool-down", "100ms",
                    "personahub.scaling.scale-down-cool-down", "500ms");
        }
    }
}
