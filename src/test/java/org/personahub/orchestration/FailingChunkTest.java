package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.personahub.store.Owner;

@QuarkusTest
@TestProfile(QuickRetries.class)
class FailingChunkTest {

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Runs runs;

    @Inject
    MeterRegistry meters;

    @Test
    void itFailsForGoodAfterItsAttemptsWhileAllOthersAreStoredAndCanBeRetried() throws Exception {
        runs.execute("ALTER TABLE persona ADD CONSTRAINT broken CHECK (ordinal <> 123)");
        double failedBefore = meters.counter("personahub.chunk.attempts.failed").count();

        RunView failed = runs.await(runs.start(Runs.people(1000)).id(), RunState.FAILED);

        long size = runs.number("SELECT count FROM chunk WHERE run_id = ? AND state = 'FAILED'", failed.id());
        assertThat(failed.failed()).isEqualTo(size);
        assertThat(failed.completed() + failed.rejected() + failed.failed()).isEqualTo(1000);
        assertThat(failed.chunks().failed()).isEqualTo(1);
        assertThat(failed.chunks().done()).isEqualTo(failed.chunks().total() - 1);
        assertThat(failed.error()).contains("failed 3 times", "broken");
        assertThat(runs.number("SELECT count(*) FROM persona WHERE run_id = ?", failed.id()))
                .isEqualTo(failed.completed());
        assertThat(meters.counter("personahub.chunk.attempts.failed").count() - failedBefore)
                .isEqualTo(3);

        runs.execute("ALTER TABLE persona DROP CONSTRAINT broken");
        RunView retried = orchestrator.retry(Owner.LOCAL, failed.id());
        assertThat(retried.failed()).isZero();
        RunView done = runs.await(failed.id(), RunState.COMPLETED);

        assertThat(done.error()).isNull();
        assertThat(done.completed() + done.rejected()).isEqualTo(1000);
        assertThat(done.checksum()).isEqualTo(runs.expected(done).checksum());
    }
}
