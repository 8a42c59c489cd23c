package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One entry of a page of pipeline runs.
@Description("One entry of a page of pipeline runs.")
public record PipelineRunEdge(
        @Description("Where it lies in the list; pass it as after or before.")
        String cursor,

        @Description("The entry itself.") PipelineRun node) {}
