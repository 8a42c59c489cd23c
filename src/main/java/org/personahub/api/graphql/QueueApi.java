package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.personahub.api.graphql.schema.Queue;
import org.personahub.orchestration.WorkerDemand;

/// What waits for workers, and how many there should be.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class QueueApi {

    private final WorkerDemand demand;

    QueueApi(WorkerDemand demand) {
        this.demand = demand;
    }

    @Query
    @Description(
            "What all open pipeline runs together wait for, who works on them, and how many workers there should be.")
    public Queue queue() {
        return Queue.of(demand.status());
    }
}
