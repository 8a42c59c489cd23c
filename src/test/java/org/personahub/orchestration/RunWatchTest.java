package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.personahub.store.Owner;

/// Watching runs that other processes work on: what this one sees is in the database alone.
@QuarkusTest
@TestProfile(WithoutWorker.class)
class RunWatchTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Inject
    RunWatch watch;

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Runs runs;

    @Test
    void whatAnotherProcessDoesIsSeen() throws Exception {
        UUID id = runs.start(Runs.people(400)).id();
        AssertSubscriber<RunProgress> subscriber = subscribe(Owner.LOCAL, id, 100);
        assertThat(subscriber
                        .awaitItems(1, DEADLINE)
                        .getItems()
                        .getFirst()
                        .run()
                        .state())
                .isEqualTo(RunState.QUEUED);

        leaseAndEndAsAnother(id, 0);
        subscriber.awaitItems(2, DEADLINE);
        RunProgress seen = subscriber.getItems().getLast();
        assertThat(seen.run().chunks().done()).isEqualTo(1);
        assertThat(seen.recentPersonasPerSecond()).isPositive();
        assertThat(seen.secondsToFinish()).isPositive();
        assertThat(seen.workers()).singleElement().satisfies(share -> {
            assertThat(share.worker()).isEqualTo("another");
            assertThat(share.leased()).isZero();
        });

        runs.execute("UPDATE chunk SET attempt = 2, lost_leases = 1 WHERE number = 1 AND run_id = '" + id + "'");
        orchestrator.cancel(Owner.LOCAL, id);
        subscriber.awaitCompletion(DEADLINE);
        RunProgress last = subscriber.getItems().getLast();
        assertThat(last.run().state()).isEqualTo(RunState.CANCELLED);
        assertThat(last.failedAttempts()).isEqualTo(3);
        assertThat(last.secondsToFinish()).isNull();
    }

    @Test
    void aSlowWatcherMissesWhatIsOutdatedButNotTheEnd() throws Exception {
        UUID id = runs.start(Runs.people(400)).id();
        AssertSubscriber<RunProgress> slow = subscribe(Owner.LOCAL, id, 1);
        AssertSubscriber<RunProgress> quick = subscribe(Owner.LOCAL, id, 100);
        slow.awaitItems(1, DEADLINE);
        for (int chunk = 0; chunk < 3; chunk++) {
            leaseAndEndAsAnother(id, chunk);
            quick.awaitItems(chunk + 2, DEADLINE);
        }
        orchestrator.cancel(Owner.LOCAL, id);
        quick.awaitCompletion(DEADLINE);

        slow.request(100);
        slow.awaitCompletion(DEADLINE);
        assertThat(quick.getItems()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(slow.getItems()).hasSizeLessThan(quick.getItems().size());
        assertThat(slow.getItems().getLast().run().state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void nothingIsReadForAWatcherWhoTakesNothingOnceTheRunHasEnded() throws InterruptedException {
        UUID id = runs.start(Runs.people(100)).id();
        AssertSubscriber<RunProgress> idle = subscribe(Owner.LOCAL, id, 0);
        orchestrator.cancel(Owner.LOCAL, id);

        long end = System.nanoTime() + DEADLINE.toNanos();
        while (watch.watchers() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(watch.watchers()).isZero();
        idle.request(2);
        idle.awaitCompletion(DEADLINE);
        assertThat(idle.getItems().getLast().run().state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void whoComesLateSeesTheEndAndNothingElse() {
        UUID id = runs.start(Runs.people(100)).id();
        orchestrator.cancel(Owner.LOCAL, id);

        AssertSubscriber<RunProgress> late = subscribe(Owner.LOCAL, id, 100);
        late.awaitCompletion(DEADLINE);
        assertThat(late.getItems())
                .singleElement()
                .satisfies(progress -> assertThat(progress.run().state()).isEqualTo(RunState.CANCELLED));
    }

    @Test
    void aRunOfSomebodyElseIsNotThere() {
        UUID id = runs.start(Runs.people(100)).id();

        AssertSubscriber<RunProgress> stranger = subscribe("somebody else", id, 100);
        stranger.awaitCompletion(DEADLINE);
        assertThat(stranger.getItems()).isEqualTo(List.of());
        orchestrator.cancel(Owner.LOCAL, id);
    }

    private AssertSubscriber<RunProgress> subscribe(String owner, UUID id, long demand) {
        return watch.watch(owner, id).subscribe().withSubscriber(AssertSubscriber.create(demand));
    }

    private void leaseAndEndAsAnother(UUID run, int chunk) throws Exception {
        runs.execute("""
                UPDATE chunk
                SET state = 'DONE', worker = 'another', leased_at = now(), done_at = now(), completed = count,
                    synthesis_seconds = 0.1, copy_seconds = 0.1
                WHERE run_id = '%s' AND number = %d;
                UPDATE pipeline_run SET started_at = coalesce(started_at, now()), chunks_done = chunks_done + 1,
                    completed = completed + (SELECT count FROM chunk WHERE run_id = '%s' AND number = %d)
                WHERE id = '%s'
                """.formatted(run, chunk, run, chunk, run));
    }
}
