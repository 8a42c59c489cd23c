package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A run's share of the workers while several runs want them.
@Description("A run's share of the workers while several runs want them; no run waits for another one to end.")
public enum PipelineRunPriority {
    @Description("A quarter of the usual share.")
    LOW,
    @Description("The usual share.")
    NORMAL,
    @Description("Four times the usual share.")
    HIGH;

    /// The value of the schema with the name of that one.
    public static PipelineRunPriority of(org.personahub.orchestration.RunPriority value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.orchestration.RunPriority toEngine() {
        return org.personahub.orchestration.RunPriority.valueOf(name());
    }
}
