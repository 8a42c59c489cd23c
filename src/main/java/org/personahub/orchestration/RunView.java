package org.personahub.orchestration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.store.PipelineRun;
import org.personahub.store.Storage;

/// A run as it stands.
///
/// @param completed people stored
/// @param rejected people who passed no gate; they are quarantined
/// @param failed people in chunks that failed for good
/// @param priority its share of the workers
/// @param storage what is stored of each person
/// @param personasPerSecond people stored for each second between its start and its finish, or now
/// @param error the sentence that explains a pause or a failure
/// @param checksum sum of the fingerprints of the people stored; null until a chunk is done
public record RunView(
        UUID id,
        RunState state,
        Blueprint blueprint,
        long fromOrdinal,
        long count,
        long completed,
        long rejected,
        long failed,
        ChunkCounts chunks,
        RunPriority priority,
        Storage storage,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Double personasPerSecond,
        @Nullable String error,
        @Nullable Fingerprint checksum) {

    static RunView of(PipelineRun run) {
        int waiting = run.chunks - run.chunksDone - run.chunksFailed - run.chunksLeased;
        Double elapsed = run.elapsedSeconds;
        return new RunView(
                run.id,
                RunState.valueOf(run.state),
                run.blueprint.blueprint(),
                run.fromOrdinal,
                run.count,
                run.completed,
                run.rejected,
                run.failed,
                new ChunkCounts(run.chunks, waiting, run.chunksLeased, run.chunksDone, run.chunksFailed),
                RunPriority.ofShare(run.share),
                Storage.valueOf(run.storage),
                run.createdAt,
                run.startedAt,
                run.finishedAt,
                elapsed == null || elapsed <= 0 ? null : run.completed / elapsed,
                run.error,
                run.chunksDone == 0 ? null : new Fingerprint(run.checksumHigh, run.checksumLow));
    }
}
