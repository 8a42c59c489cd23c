package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.personahub.store.ChunkLeases;
import org.personahub.store.Lease;
import org.personahub.store.Owner;
import org.personahub.store.RunTable;
import org.personahub.store.StoreFailure;
import org.personahub.store.Transactions;

@QuarkusTest
@TestProfile(WithoutWorker.class)
class LeaseTest {

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Runs runs;

    @Inject
    ChunkQueue queue;

    @Inject
    ChunkSynthesis synthesis;

    @Inject
    ChunkDelivery delivery;

    @Inject
    HeldLeases held;

    @Inject
    Transactions transactions;

    @BeforeEach
    void endOtherRuns() throws SQLException {
        runs.execute("DELETE FROM pipeline_run");
        runs.execute("DELETE FROM persona");
    }

    @Test
    void aRunThatIsWorkedOffChunkByChunkCompletes() {
        RunView run = runs.start(Runs.people(300));
        assertThat(run.state()).isEqualTo(RunState.QUEUED);
        assertThat(run.checksum()).isNull();

        Lease first = claimOne();
        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.RUNNING);
        assertThat(runs.now(run.id()).chunks().leased()).isEqualTo(1);
        deliver(first);
        assertThat(runs.now(run.id()).checksum()).isNotNull();
        for (Lease lease : queue.claim(100)) {
            deliver(lease);
        }

        RunView done = runs.now(run.id());
        assertThat(done.state()).isEqualTo(RunState.COMPLETED);
        assertThat(done.checksum()).isEqualTo(runs.expected(done).checksum());
        assertThat(queue.claim(100)).isEmpty();
    }

    @Test
    void theLastTwoChunksMayEndAtTheSameTime() throws Exception {
        RunView run = runs.start(Runs.people(100));
        List<Lease> both = queue.claim(2);
        assertThat(both).hasSize(2);

        try (var paused = lockRun(run.id())) {
            var endings = both.stream()
                    .map(lease -> CompletableFuture.runAsync(() -> deliver(lease), Thread::startVirtualThread))
                    .toList();
            awaitWaitersForLocks(2);
            paused.release();
            endings.forEach(CompletableFuture::join);
        }

        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void anExpiredOneIsTakenOverAndTheZombieStoresNothing() throws Exception {
        RunView run = runs.start(Runs.people(50));
        Lease zombie = claimOne();
        assertThat(queue.claim(1)).isEmpty();

        expireLeases();
        delivery.takeExpired();
        Lease heir = claimOne();

        assertThat(heir.number()).isEqualTo(zombie.number());
        assertThat(heir.token()).isGreaterThan(zombie.token());
        assertThatThrownBy(() -> deliver(zombie)).isInstanceOf(LeaseLost.class);
        assertThat(people(run)).isZero();
        deliver(heir);
        assertThatThrownBy(() -> deliver(zombie)).isInstanceOf(LeaseLost.class);
        RunView done = runs.now(run.id());
        assertThat(done.completed() + done.rejected()).isEqualTo(50);
        assertThat(people(run)).isEqualTo(done.completed());
    }

    @Test
    void oneThatIsTakenOverWhileItsPeopleAreBeingCommittedLeavesNothing() throws Exception {
        RunView run = runs.start(Runs.people(50));
        Lease zombie = claimOne();

        try (var paused = lockRun(run.id())) {
            var commit = CompletableFuture.runAsync(() -> deliver(zombie), Thread::startVirtualThread);
            awaitWaitersForLocks(1);
            expireLeases();
            delivery.takeExpired();
            paused.release();
            assertThatThrownBy(commit::join)
                    .as("its transaction was ended by whoever took the chunk over")
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(StoreFailure.class);
        }

        assertThat(people(run)).isZero();
        assertThat(runs.now(run.id()).completed()).isZero();
        deliver(claimOne());
        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void aHeartbeatExtendsOnlyWhatIsStillHeld() throws Exception {
        runs.start(Runs.people(300));
        List<Lease> leases = queue.claim(2);
        Lease lost = leases.getFirst();
        Lease kept = leases.getLast();
        transactions.run(connection -> ChunkLeases.release(connection, List.of(lost)));
        expireLeases();

        var alive = transactions.run(connection -> ChunkLeases.heartbeat(connection, leases, Duration.ofSeconds(30)));

        assertThat(alive).containsExactly(kept.key());
        delivery.takeExpired();
        assertThat(isHeld(kept)).isTrue();
        assertThat(isHeld(lost)).isFalse();
    }

    @Test
    void oneThatIsGivenBackCountsNoAttempt() {
        RunView run = runs.start(Runs.people(50));
        held.hold(claimOne());

        held.stop();

        assertThat(runs.now(run.id()).chunks().ready()).isEqualTo(1);
        assertThat(claimOne().attempt()).isZero();
    }

    @Test
    void theyAreSharedFairlyOverRuns() {
        RunView large = runs.start(Runs.people(1_000_000));
        RunView small = runs.start(Runs.people(400));

        var byRun = queue.claim(6).stream().collect(Collectors.groupingBy(Lease::runId, Collectors.counting()));

        assertThat(byRun).containsOnlyKeys(large.id(), small.id()).containsEntry(small.id(), 3L);
    }

    @Test
    void aRunOfHigherPriorityGetsMoreOfThemAndOneOfLowerPrioritySome() {
        StartRun people = StartRun.of(Owner.LOCAL, Runs.people(5000));
        RunView high = orchestrator.start(people.with(RunPriority.HIGH));
        RunView low = orchestrator.start(people.with(RunPriority.LOW));
        int ofHigh = 0;
        int ofLow = 0;
        for (int i = 0; i < 200; i++) {
            Lease lease = claimOne();
            ofHigh += lease.runId().equals(high.id()) ? 1 : 0;
            ofLow += lease.runId().equals(low.id()) ? 1 : 0;
            transactions.run(connection -> ChunkLeases.release(connection, List.of(lease)));
        }

        assertThat(ofHigh).isGreaterThan(4 * ofLow);
        assertThat(ofLow).as("nobody starves").isPositive();
    }

    @Test
    void aFailedAttemptRestsAndIsTriedAgainUntilTheChunkHasFailedForGood() throws Exception {
        RunView run = runs.start(Runs.people(100));
        Lease first = claimOne();
        delivery.failed(first, new IllegalStateException("the disk is full"));
        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.RUNNING);

        Lease again = awaitClaim(first.number());
        assertThat(again.attempt()).isEqualTo(1);
        delivery.failed(again, new IllegalStateException("the disk is full"));
        deliver(claimOne());

        RunView failed = runs.now(run.id());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.failed()).isEqualTo(50);
        assertThat(failed.completed() + failed.rejected() + failed.failed()).isEqualTo(100);
        assertThat(failed.error()).contains("failed 2 times", "the disk is full", "retry");
        assertThat(failed.finishedAt()).isNotNull();
    }

    @Test
    void aChunkThatEndsItsWorkersIsGivenUp() throws Exception {
        RunView run = runs.start(Runs.people(50));
        for (int i = 0; i < 4; i++) {
            claimOne();
            expireLeases();
            delivery.takeExpired();
        }

        assertThat(queue.claim(1)).isEmpty();
        RunView failed = runs.now(run.id());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.error()).contains("4 workers stopped answering");
    }

    @Test
    void cancellingTakesThemAway() throws Exception {
        RunView run = runs.start(Runs.people(100));
        Lease lease = claimOne();

        orchestrator.cancel(Owner.LOCAL, run.id());

        assertThat(isHeld(lease)).isFalse();
        assertThatThrownBy(() -> deliver(lease)).isInstanceOf(LeaseLost.class);
        assertThat(people(run)).isZero();
        assertThat(queue.claim(1)).isEmpty();
    }

    @Test
    void pausingLetsThemFinishAndGivesNoNewOnes() {
        RunView run = runs.start(Runs.people(100));
        Lease lease = claimOne();

        orchestrator.pause(Owner.LOCAL, run.id());

        assertThat(queue.claim(1)).isEmpty();
        deliver(lease);
        RunView paused = runs.now(run.id());
        assertThat(paused.state()).isEqualTo(RunState.PAUSED);
        assertThat(paused.chunks().done()).isEqualTo(1);
        orchestrator.resume(Owner.LOCAL, run.id());
        deliver(claimOne());
        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void aPausedRunWhoseLastChunkFinishesCompletes() {
        RunView run = runs.start(Runs.people(50));
        Lease lease = claimOne();
        orchestrator.pause(Owner.LOCAL, run.id());

        deliver(lease);

        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void aRunOfAnotherEngineIsPausedAndSaysWhy() throws Exception {
        RunView run = runs.start(Runs.people(50).withSeed(4711));
        runs.execute("UPDATE blueprint SET engine_version = 'older' WHERE id = '"
                + run.blueprint().id() + "'");

        assertThat(queue.claim(1)).isEmpty();
        transactions.run(connection -> RunTable.pauseOtherVersions(
                connection,
                org.personahub.engine.EngineVersion.CURRENT,
                run.blueprint().atlasVersion()));

        RunView paused = runs.now(run.id());
        assertThat(paused.state()).isEqualTo(RunState.PAUSED);
        assertThat(paused.error()).contains("engine older", "start a new run");
        assertThat(paused.blueprint().engineVersion()).isEqualTo("older");
        assertThatThrownBy(() -> orchestrator.resume(Owner.LOCAL, run.id()))
                .isInstanceOfSatisfying(
                        RunRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RunRefused.Code.ENGINE_MISMATCH));
    }

    @Test
    void theDatabaseEndsTransactionsThatStandStillForAMinute() throws Exception {
        assertThat(runs.number(
                        "SELECT setting::bigint FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'"))
                .isEqualTo(60_000);
    }

    @Test
    void aRunOfANewerEngineIsLeftToNewerServices() throws Exception {
        RunView run = runs.start(Runs.people(50).withSeed(4712));
        runs.execute("UPDATE blueprint SET engine_version = '1000' WHERE id = '"
                + run.blueprint().id() + "'");

        assertThat(queue.claim(1)).isEmpty();
        transactions.run(connection -> RunTable.pauseOtherVersions(
                connection,
                org.personahub.engine.EngineVersion.CURRENT,
                run.blueprint().atlasVersion()));

        assertThat(runs.now(run.id()).state()).isEqualTo(RunState.QUEUED);
    }

    private Lease claimOne() {
        List<Lease> leases = queue.claim(1);
        assertThat(leases).hasSize(1);
        return leases.getFirst();
    }

    private Lease awaitClaim(int number) throws InterruptedException {
        List<Lease> others = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                for (Lease lease : queue.claim(1)) {
                    if (lease.number() == number) {
                        return lease;
                    }
                    others.add(lease);
                }
                Thread.sleep(10);
            }
            throw new AssertionError("chunk " + number + " was not offered again");
        } finally {
            transactions.run(connection -> ChunkLeases.release(connection, others));
        }
    }

    private void deliver(Lease lease) {
        ChunkStream stream = new ChunkStream(new HeldLease(lease), parts -> {});
        var making = CompletableFuture.runAsync(() -> synthesis.make(stream), Thread::startVirtualThread);
        try {
            delivery.store(stream);
        } catch (RuntimeException failure) {
            stream.held().lose();
            throw failure;
        } finally {
            making.join();
        }
    }

    private boolean isHeld(Lease lease) {
        return transactions.run(connection -> ChunkLeases.isHeld(connection, lease));
    }

    private void expireLeases() throws SQLException {
        runs.execute("UPDATE chunk SET lease_until = now() - interval '1 second' WHERE state = 'LEASED'");
    }

    private long people(RunView run) throws SQLException {
        return runs.number("SELECT count(*) FROM persona WHERE run_id = ?", run.id());
    }

    private void awaitWaitersForLocks(long waiters) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        String waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
        while (runs.number(waiting) < waiters) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    /// Holds the run's row as another transaction would.
    private RowLock lockRun(UUID id) throws SQLException {
        var connection = transactions.connect();
        connection.setAutoCommit(false);
        var unused = RunTable.lock(connection, id).orElseThrow();
        return new RowLock(connection);
    }

    private record RowLock(java.sql.Connection connection) implements AutoCloseable {

        void release() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
