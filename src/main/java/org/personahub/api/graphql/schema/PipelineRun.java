package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.orchestration.RunView;

/// The materialisation of a range of a corpus.
@Description("The materialisation of a range of a corpus.")
public record PipelineRun(
        @Description("Opaque.") @Id String id,
        @Description("Where it stands.") PipelineRunState state,
        @Description("The blueprint of its corpus.") Blueprint blueprint,
        @Description("The first ordinal of its range.") long fromOrdinal,
        @Description("How many people its range has.") long count,
        @Description("People delivered.") long completed,

        @Description("People who passed no gate in any attempt: quarantined, with findings.")
        long rejected,

        @Description(
                "People in chunks that failed for good. completed, rejected and failed add up to count at the end.")
        long failed,

        @Description("Its chunks by what became of them.") ChunkCounts chunks,
        @Description("Its share of the workers.") PipelineRunPriority priority,
        @Description("What it stores of each person.") PersonaStorage storage,
        @Description("When it was asked for.") Instant createdAt,

        @Description("When its first chunk was leased.") @Nullable
        Instant startedAt,

        @Description("When its last chunk was settled.") @Nullable
        Instant finishedAt,

        @Description("People delivered per second between its start and its finish, or now.") @Nullable
        Double personasPerSecond,

        @Description("What went wrong, when something did.") @Nullable
        String error,

        @Description("Of the fingerprints of its people, independent of order; null until a chunk is done.") @Nullable
        String checksum) {

    /// As the schema shows it.
    public static PipelineRun of(RunView run) {
        Fingerprint checksum = run.checksum();
        return new PipelineRun(
                run.id().toString(),
                PipelineRunState.of(run.state()),
                Blueprint.of(run.blueprint()),
                run.fromOrdinal(),
                run.count(),
                run.completed(),
                run.rejected(),
                run.failed(),
                ChunkCounts.of(run.chunks()),
                PipelineRunPriority.of(run.priority()),
                PersonaStorage.of(run.storage()),
                run.createdAt(),
                run.startedAt(),
                run.finishedAt(),
                run.personasPerSecond(),
                run.error(),
                checksum == null ? null : checksum.toString());
    }
}
