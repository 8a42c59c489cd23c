package org.personahub.api.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.personahub.api.graphql.schema.PipelineRunProgress;
import org.personahub.orchestration.PersonaSynthesisOrchestrator;
import org.personahub.orchestration.RunWatch;
import org.personahub.store.Owner;

/// Watching pipeline runs.
@GraphQLApi
@DefaultNonNull
public class PipelineRunProgressApi {

    private final RunWatch watch;
    private final PersonaSynthesisOrchestrator orchestrator;

    PipelineRunProgressApi(RunWatch watch, PersonaSynthesisOrchestrator orchestrator) {
        this.watch = watch;
        this.orchestrator = orchestrator;
    }

    @Subscription
    @Description(
            "How a pipeline run stands now, then each time that has changed, a few times a second at most. Ends after the "
                    + "state in which the run ends, and when the run is deleted.")
    public Multi<PipelineRunProgress> pipelineRunProgress(@Description("The id of a run.") @Id String id) {
        UUID known = RunIds.require(id);
        if (orchestrator.find(Owner.LOCAL, known).isEmpty()) {
            throw RunIds.refusal();
        }
        return watch.watch(Owner.LOCAL, known).map(PipelineRunProgress::of);
    }
}
