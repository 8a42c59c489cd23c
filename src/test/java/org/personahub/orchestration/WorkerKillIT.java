package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.personahub.platform.database.DatabaseAddress;
import org.personahub.platform.database.EmbeddedDatabase;

/// What happens to a run when its workers, the database, or the way between them fail at the worst moment:
/// everybody is stored once, the checksum is that of the engine alone, and no lease is left.
class WorkerKillIT {

    private static final int PEOPLE = 10_000;
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private static final String START = """
            mutation { startPipelineRun(input: {
                requirements: {size: %d, seed: 42, complexity: MODERATE}}) { id } }
            """;

    private static final String RUN = """
            { pipelineRun(id: "%s") { state completed rejected checksum error
                chunks { total ready leased done failed } } }
            """;

    private static final String GENERATE = """
            mutation { generateCommunity(input: {territory: "GH", size: %d, seed: 42, complexity: BASIC}) { id } }
            """;

    private static final String CANCEL = "mutation { cancelPipelineRun(id: \"%s\") { state } }";

    private static final String DELETE = "mutation { deletePipelineRun(id: \"%s\") }";

    @TempDir
    private static Path folder;

    private static @Nullable EmbeddedDatabase database;
    private static @Nullable ServiceProcess api;
    private static String checksum = "";

    private final List<ServiceProcess> workers = new ArrayList<>();
    private String run = "";

    /// A run here has a partition of its own and a hundred chunks.
    @BeforeAll
    static void startTheDatabaseAndAServiceThatDoesNotWork() throws Exception {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        api = launch(
                "api",
                database.address(),
                "-Dpersonahub.process.role=api",
                "-Dpersonahub.runs.chunk-size=100",
                "-Dpersonahub.runs.own-partition-from=10000");
        checksum = Undisturbed.checksum(PEOPLE).toString();
        api.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        if (api != null) {
            api.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void startARun() throws Exception {
        run = api().query(START.formatted(PEOPLE)).getString("startPipelineRun.id");
    }

    /// What is left of the workers does not keep anybody from deleting a run with its partition.
    @AfterEach
    void endTheWorkersAndDeleteTheRun() throws Exception {
        for (ServiceProcess worker : workers) {
            worker.kill();
        }
        if (now().getString("pipelineRun.state").equals("RUNNING")) {
            api().query(CANCEL.formatted(run));
        }
        api().query(DELETE.formatted(run));
        assertThat(number("SELECT count(*) FROM persona WHERE run_id = ?::uuid"))
                .isZero();
        assertThat(number("SELECT count(*) FROM community_adjacency WHERE community_id = ?::uuid"))
                .isZero();
    }

    @Test
    void aCommunityWhoseWorkersAreKilledHasTheTiesOfEachMemberOnce() throws Exception {
        api().query(CANCEL.formatted(run));
        api().query(DELETE.formatted(run));
        run = api().query(GENERATE.formatted(PEOPLE)).getString("generateCommunity.id");
        List<ServiceProcess> dying = List.of(
                worker("after-copy", "-Dpersonahub.failpoint=after-copy:3:halt"),
                worker("after-commit", "-Dpersonahub.failpoint=after-commit:3:halt"));
        for (ServiceProcess worker : dying) {
            assertThat(worker.awaitExit()).isEqualTo(137);
        }
        ServiceProcess killed = worker("killed");
        long doneBefore = now().getLong("pipelineRun.chunks.done");
        await(answer -> answer.getLong("pipelineRun.chunks.done") > doneBefore);
        killed.kill();
        worker("heir");

        assertThatAllAreStoredOnce();
        assertThat(number("SELECT count(DISTINCT member) FROM community_adjacency"
                        + " WHERE community_id = ?::uuid AND member BETWEEN 0 AND " + (PEOPLE - 1)))
                .isEqualTo(PEOPLE);
        assertThat(number("SELECT count(*) FROM community_adjacency WHERE community_id = ?::uuid"))
                .isEqualTo(PEOPLE);
        assertThat(number("SELECT sum(size) FROM community_household WHERE community_id = ?::uuid"))
                .isEqualTo(PEOPLE);
        assertThat(number("""
                        SELECT count(*) FROM community_adjacency adjacency
                        LEFT JOIN community_household household
                               ON household.community_id = adjacency.community_id
                              AND household.number = adjacency.household
                              AND adjacency.member >= household.first_member
                              AND adjacency.member < household.first_member + household.size
                        WHERE adjacency.community_id = ?::uuid AND household.number IS NULL
                        """)).as("members outside their households").isZero();
    }

    @Test
    void workersThatDieAtEveryStepOfADeliveryLoseNobodyAndStoreNobodyTwice() throws Exception {
        List<ServiceProcess> dying = List.of(
                worker("before", "-Dpersonahub.failpoint=before-copy:2:halt"),
                worker("middle", "-Dpersonahub.failpoint=after-copy:2:halt"),
                worker("after", "-Dpersonahub.failpoint=after-commit:2:halt"));
        for (ServiceProcess worker : dying) {
            assertThat(worker.awaitExit()).isEqualTo(137);
        }
        assertThat(now().getString("pipelineRun.state")).isEqualTo("RUNNING");

        worker("heir");

        assertThatEverybodyIsStoredOnce();
    }

    @Test
    void workersThatAreKilledAtAnyMomentLoseNobodyAndStoreNobodyTwice() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        System.out.println("Moments of the kills: seed " + seed);
        ServiceProcess first = worker("first");
        ServiceProcess second = worker("second");
        await(answer -> answer.getLong("pipelineRun.chunks.done") > 0);
        Thread.sleep(random.nextInt(500));
        first.kill();
        worker("third");
        Thread.sleep(random.nextInt(500));
        second.kill();

        assertThatEverybodyIsStoredOnce();
    }

    @Test
    void aWorkerThatIsStoppedInTheMiddleOfAChunkHoldsNobodyUpAndStoresNothingWhenItGoesOn() throws Exception {
        ServiceProcess zombie = worker("zombie", "-Dpersonahub.failpoint=after-copy:2:hold");
        zombie.awaitLog("Failpoint AFTER_COPY is reached");
        zombie.freeze();
        long chunksOfTheZombie = number("SELECT count(*) FROM chunk WHERE run_id = ?::uuid AND state = 'LEASED'");
        assertThat(chunksOfTheZombie).isPositive();

        worker("heir");
        await(answer -> answer.getString("pipelineRun.state").equals("COMPLETED"));
        zombie.goOn();
        zombie.awaitLog(" failed: ");
        assertThat(zombie.status("/q/health/ready")).isEqualTo(200);

        assertThatEverybodyIsStoredOnce();
    }

    @Test
    void aRunGoesOnAfterPostgresWasKilled() throws Exception {
        worker("patient");
        await(answer -> answer.getLong("pipelineRun.chunks.done") > 10);

        Path pidFile = Files.find(folder.resolve("data"), 5, (path, _) -> path.endsWith("postmaster.pid"))
                .findFirst()
                .orElseThrow();
        long postmaster = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        awaitTheDatabase();

        assertThatEverybodyIsStoredOnce();
    }

    @Test
    void aRunGoesOnAfterConnectionsBrokeInTheMiddleOfCopy() throws Exception {
        int port = URI.create(database().address().jdbcUrl().substring("jdbc:".length()))
                .getPort();
        try (CuttingProxy proxy = new CuttingProxy(port, 3)) {
            DatabaseAddress straight = database().address();
            DatabaseAddress detour = new DatabaseAddress(
                    straight.jdbcUrl().replace(":" + port + "/", ":" + proxy.port() + "/"),
                    straight.username(),
                    straight.password());
            workers.add(launch("detour", detour, worker()));

            assertThatEverybodyIsStoredOnce();
            assertThat(proxy.cutsLeft()).isZero();
        }
    }

    @Test
    void twoWorkersShareARun() throws Exception {
        ServiceProcess one = worker("one");
        ServiceProcess other = worker("other");
        one.awaitReady();
        other.awaitReady();

        assertThatEverybodyIsStoredOnce();

        assertThat(number("SELECT count(DISTINCT worker) FROM chunk WHERE run_id = ?::uuid"))
                .isEqualTo(2);
        assertThat(number("""
                        SELECT min(chunks) FROM (
                            SELECT count(*) AS chunks FROM chunk WHERE run_id = ?::uuid GROUP BY worker) by_worker
                        """)).as("chunks of the slower one").isGreaterThanOrEqualTo(10);
        assertThat(one.status("/graphql")).as("a worker serves nobody").isEqualTo(404);
        assertThat(one.status("/q/metrics")).isEqualTo(200);
    }

    private void assertThatEverybodyIsStoredOnce() throws Exception {
        assertThat(assertThatAllAreStoredOnce().getString("pipelineRun.checksum"))
                .isEqualTo(checksum);
    }

    private JsonPath assertThatAllAreStoredOnce() throws Exception {
        JsonPath done = await(answer -> !List.of("QUEUED", "RUNNING").contains(answer.getString("pipelineRun.state")));

        assertThat(done.getString("pipelineRun.error")).isNull();
        assertThat(done.getString("pipelineRun.state")).isEqualTo("COMPLETED");
        assertThat(done.getLong("pipelineRun.completed") + done.getLong("pipelineRun.rejected"))
                .isEqualTo(PEOPLE);
        String people = "(SELECT ordinal FROM persona WHERE run_id = ?::uuid"
                + " UNION ALL SELECT ordinal FROM quarantine WHERE run_id = ?::uuid) people";
        assertThat(number("SELECT count(*) FROM " + people)).isEqualTo(PEOPLE);
        assertThat(number("SELECT count(DISTINCT ordinal) FROM " + people + " WHERE ordinal BETWEEN 0 AND "
                        + (PEOPLE - 1)))
                .isEqualTo(PEOPLE);
        assertThat(number("SELECT count(*) FROM chunk WHERE run_id = ?::uuid AND state <> 'DONE'"))
                .as("leases and chunks left")
                .isZero();
        return done;
    }

    private ServiceProcess worker(String name, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(worker()));
        all.addAll(List.of(options));
        ServiceProcess started = launch(name, database().address(), all.toArray(String[]::new));
        workers.add(started);
        return started;
    }

    private static String[] worker() {
        return new String[] {
            "-Dpersonahub.process.role=worker",
            "-Dpersonahub.worker.threads=1",
            "-Dpersonahub.worker.lease-ttl=2s",
            "-Dpersonahub.worker.poll=200ms",
            "-Dpersonahub.worker.backoff=100ms"
        };
    }

    private static ServiceProcess launch(String name, DatabaseAddress address, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx400m",
                "-Dpersonahub.database.url=" + address.jdbcUrl(),
                "-Dpersonahub.database.username=" + address.username(),
                "-Dpersonahub.database.password=" + address.password()));
        all.addAll(List.of(options));
        return ServiceProcess.launch(Files.createTempFile(folder, name, ".log"), all);
    }

    private JsonPath await(Predicate<JsonPath> condition) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(DEADLINE);
        while (true) {
            JsonPath answer = now();
            if (condition.test(answer)) {
                return answer;
            }
            assertThat(Instant.now()).as(answer.prettify()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    /// Waits until the server is back and the service that answers here knows.
    private void awaitTheDatabase() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(DEADLINE);
        boolean back = false;
        while (!back) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(100);
            try {
                back = number("SELECT count(*) FROM pipeline_run WHERE id = ?::uuid") == 1;
            } catch (SQLException away) {
                back = false;
            }
        }
        api().awaitReady();
    }

    private JsonPath now() throws IOException, InterruptedException {
        return api().query(RUN.formatted(run));
    }

    private long number(String sql) throws SQLException {
        DatabaseAddress address = database().address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, run);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static EmbeddedDatabase database() {
        return java.util.Objects.requireNonNull(database);
    }

    private static ServiceProcess api() {
        return java.util.Objects.requireNonNull(api);
    }
}
