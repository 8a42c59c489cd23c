package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.store.Owner;
import org.personahub.store.PersonaPartition;
import org.personahub.store.Personas;
import org.personahub.store.Storage;
import org.personahub.store.StoredPersona;

@QuarkusTest
class PipelineRunTest {

    @Inject
    PersonaSynthesisOrchestrator orchestrator;

    @Inject
    Personas personas;

    @Inject
    Runs runs;

    @Test
    void oneOfAThousandPeopleStoresEveryOrdinalOnceWithTheChecksumOfItsCorpus() throws Exception {
        RunView started = runs.start(Runs.people(1000));
        RunView run = runs.await(started.id(), RunState.COMPLETED);

        Runs.Expected expected = runs.expected(run);
        assertThat(run.completed()).isEqualTo(expected.passed());
        assertThat(run.completed() + run.rejected()).isEqualTo(1000);
        assertThat(run.failed()).isZero();
        assertThat(run.checksum()).isEqualTo(expected.checksum());
        assertThat(run.chunks().total()).isGreaterThan(1);
        assertThat(run.chunks())
                .isEqualTo(
                        new ChunkCounts(run.chunks().total(), 0, 0, run.chunks().total(), 0));
        assertThat(run.finishedAt()).isAfterOrEqualTo(run.startedAt());
        assertThat(run.personasPerSecond()).isPositive();
        assertThat(run.error()).isNull();
        assertThat(runs.number("SELECT count(*) FROM persona WHERE run_id = ?", run.id()))
                .isEqualTo(run.completed());
        assertThat(runs.number("""
                        SELECT count(DISTINCT ordinal) FROM (
                            SELECT ordinal FROM persona WHERE run_id = ?
                            UNION ALL SELECT ordinal FROM quarantine WHERE run_id = ?) all_people
                        WHERE ordinal BETWEEN 0 AND 999
                        """, run.id(), run.id())).isEqualTo(1000);
    }

    @Test
    void aStoredPersonIsThePersonOfTheCorpus() throws Exception {
        RunView run = runs.await(runs.start(Runs.people(60)).id(), RunState.COMPLETED);

        StoredPersona stored = personas.find(Owner.LOCAL, run.id(), 7).orElseThrow();

        assertThat(stored.version()).isEqualTo(1);
        assertThat(org.personahub.engine.persona.PersonaDocument.encode(stored.persona())
                        .fingerprint())
                .isEqualTo(stored.fingerprint());
        assertThat(personas.find(Owner.LOCAL, run.id(), 60)).isEmpty();
        assertThat(personas.find("somebody else", run.id(), 7)).isEmpty();
    }

    @Test
    void twoOfTheSameBlueprintHaveTheSameChecksum() throws Exception {
        RunView one = runs.start(Runs.people(500));
        RunView other = runs.start(Runs.people(500));

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(runs.await(one.id(), RunState.COMPLETED).checksum())
                .isEqualTo(runs.await(other.id(), RunState.COMPLETED).checksum());
    }

    @Test
    void oneMayMaterialiseARangeOfAHugeCorpus() throws Exception {
        Requirements huge = Runs.people(1_000_000_000_000L);
        RunView started = orchestrator.start(StartRun.of(Owner.LOCAL, huge).range(999_999_999_000L, 300L));
        RunView run = runs.await(started.id(), RunState.COMPLETED);

        assertThat(run.completed() + run.rejected()).isEqualTo(300);
        assertThat(run.checksum()).isEqualTo(runs.expected(run).checksum());
        assertThat(runs.number("SELECT min(ordinal) FROM persona WHERE run_id = ?", run.id()))
                .isGreaterThanOrEqualTo(999_999_999_000L);
    }

    @Test
    void aRangeOutsideTheCorpusIsRefused() {
        for (StartRun outside : List.of(
                StartRun.of(Owner.LOCAL, Runs.people(100)).range(100, null),
                StartRun.of(Owner.LOCAL, Runs.people(100)).range(-1, null),
                StartRun.of(Owner.LOCAL, Runs.people(100)).range(50, 51L),
                StartRun.of(Owner.LOCAL, Runs.people(100)).range(0, 0L),
                StartRun.of(Owner.LOCAL, Runs.people(100)).range(1, Long.MAX_VALUE))) {
            assertRefused(() -> orchestrator.start(outside), RunRefused.Code.RANGE_OUTSIDE_CORPUS, "0 to 99");
        }
    }

    @Test
    void oneThatIsTooLargeIsRefusedAndToldToGiveACount() {
        assertRefused(() -> runs.start(Runs.people(1_000_000_000_000L)), RunRefused.Code.RUN_TOO_LARGE, "give 'count'");
    }

    @Test
    void theSameIdempotencyKeyAndInputLeadToTheSameRunAlsoWhenStartedAtTheSameTime() throws Exception {
        StartRun start = StartRun.of(Owner.LOCAL, Runs.people(100))
                .named(UUID.randomUUID().toString());
        Callable<UUID> starting = () -> orchestrator.start(start).id();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<UUID> ids = threads
                    .invokeAll(Stream.generate(() -> starting).limit(12).toList())
                    .stream()
                    .map(started -> started.resultNow())
                    .toList();
            assertThat(ids).hasSize(12);
            assertThat(Set.copyOf(ids)).hasSize(1);
        }
    }

    @Test
    void theSameIdempotencyKeyWithOtherInputIsAConflict() {
        String key = UUID.randomUUID().toString();
        RunView run =
                orchestrator.start(StartRun.of(Owner.LOCAL, Runs.people(100)).named(key));

        assertRefused(
                () -> orchestrator.start(
                        StartRun.of(Owner.LOCAL, Runs.people(101)).named(key)),
                RunRefused.Code.IDEMPOTENCY_CONFLICT,
                run.id().toString());
        assertThat(orchestrator
                        .start(StartRun.of("somebody else", Runs.people(101)).named(key))
                        .id())
                .isNotEqualTo(run.id());
    }

    @Test
    void manyAreListedNewestFirstInPagesWhateverTheirSize() {
        String owner = "lister " + UUID.randomUUID();
        List<UUID> started = Stream.of(50, 200_000, 50, 200_000, 50)
                .map(people -> orchestrator
                        .start(StartRun.of(owner, Runs.people(people).withComplexity(Complexity.BASIC)))
                        .id())
                .toList();
        started.stream().filter(PersonaPartition::isOwn).forEach(big -> orchestrator.cancel(owner, big));

        var first = orchestrator.page(owner, null, 3, null);
        var second = orchestrator.page(owner, null, 3, first.items().getLast().id());

        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(RunView::id))
                .containsExactlyElementsOf(started.reversed());
        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(orchestrator.count(owner, null)).isEqualTo(5);
        assertThat(orchestrator.count(owner, RunState.CANCELLED)).isEqualTo(2);
        assertThat(orchestrator.find(Owner.LOCAL, started.getFirst())).isEmpty();
    }

    @Test
    void deletingOneDeletesItsPeople() throws Exception {
        RunView run = runs.await(runs.start(Runs.people(100)).id(), RunState.COMPLETED);

        orchestrator.delete(Owner.LOCAL, run.id());

        assertThat(orchestrator.find(Owner.LOCAL, run.id())).isEmpty();
        assertThat(runs.number("SELECT count(*) FROM persona WHERE run_id = ?", run.id()))
                .isZero();
        assertThat(runs.number("SELECT count(*) FROM chunk WHERE run_id = ?", run.id()))
                .isZero();
        assertRefused(() -> orchestrator.delete(Owner.LOCAL, run.id()), RunRefused.Code.RUN_NOT_FOUND, "pipelineRuns");
    }

    @Test
    void oneThatStoresAnIndexAnswersThePeopleOfTheCorpus() throws Exception {
        RunView whole = runs.start(Runs.people(60));
        RunView index =
                orchestrator.start(StartRun.of(Owner.LOCAL, Runs.people(60)).with(Storage.INDEX));
        assertThat(runs.await(index.id(), RunState.COMPLETED).checksum())
                .isEqualTo(runs.await(whole.id(), RunState.COMPLETED).checksum());

        assertThat(personas.find(Owner.LOCAL, index.id(), 7).orElseThrow().persona())
                .isEqualTo(
                        personas.find(Owner.LOCAL, whole.id(), 7).orElseThrow().persona());
        assertThat(runs.number("SELECT count(*) FROM persona WHERE run_id = ? AND document IS NOT NULL", index.id()))
                .isZero();
    }

    @Test
    void whoeverIsOnlyIndexedIsNobodyElseAfterAnUpgrade() throws Exception {
        RunView run = orchestrator.start(
                StartRun.of(Owner.LOCAL, Runs.people(60).withSeed(99)).with(Storage.INDEX));
        runs.await(run.id(), RunState.COMPLETED);
        runs.execute("UPDATE blueprint SET engine_version = 'older' WHERE id = '"
                + run.blueprint().id() + "'");

        assertRefused(() -> personas.find(Owner.LOCAL, run.id(), 7), RunRefused.Code.ENGINE_MISMATCH, "engine older");
    }

    @Test
    void aBigOneHasAPartitionThatGoesWithIt() throws Exception {
        RunView run =
                orchestrator.start(StartRun.of(Owner.LOCAL, Runs.people(200_000).withComplexity(Complexity.BASIC)));
        orchestrator.cancel(Owner.LOCAL, run.id());
        String partitions = "SELECT count(*) FROM pg_inherits WHERE inhparent = 'persona'::regclass";
        long before = runs.number(partitions);
        assertThat(run.id().getMostSignificantBits()).as("its highest bit").isNegative();

        orchestrator.delete(Owner.LOCAL, run.id());

        assertThat(runs.number(partitions)).isEqualTo(before - 1);
        assertThat(orchestrator.find(Owner.LOCAL, run.id())).isEmpty();
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable asking, RunRefused.Code code, String advice) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        RunRefused.class, refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessageContaining(advice);
    }
}
