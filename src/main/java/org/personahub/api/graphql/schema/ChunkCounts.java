package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The chunks of a pipeline run by what became of them.
@Description("The chunks of a pipeline run by what became of them.")
public record ChunkCounts(
        @Description("All of them.") long total,
        @Description("Waiting for a worker.") long ready,
        @Description("With a worker.") long leased,
        @Description("Delivered.") long done,
        @Description("Failed for good.") long failed) {

    /// As the schema shows it.
    public static ChunkCounts of(org.personahub.orchestration.ChunkCounts counts) {
        return new ChunkCounts(counts.total(), counts.ready(), counts.leased(), counts.done(), counts.failed());
    }
}
