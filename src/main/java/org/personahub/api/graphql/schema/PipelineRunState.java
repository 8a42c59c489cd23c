package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Where a pipeline run stands.
@Description("Where a pipeline run stands.")
public enum PipelineRunState {
    @Description("No chunk has been leased yet.")
    QUEUED,
    @Description("Chunks are leased, or will be.")
    RUNNING,
    @Description("No chunk is leased until it is resumed; those that were finish.")
    PAUSED,
    @Description("Every chunk is done.")
    COMPLETED,
    @Description("Everything else is done and some chunks failed for good; retry makes it RUNNING.")
    FAILED,
    @Description("Stopped for good; what was delivered stays.")
    CANCELLED;

    /// The value of the schema with the name of that one.
    public static PipelineRunState of(org.personahub.orchestration.RunState value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.orchestration.RunState toEngine() {
        return org.personahub.orchestration.RunState.valueOf(name());
    }
}
