package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.personahub.orchestration.CommunityView;

/// People who live together in households and know each other.
@Description("People who live together in households and know each other.")
public record Community(
        @Description("Opaque.") @Id String id,
        @Description("What it is called.") String name,
        @Description("The code of its territory.") String territory,
        @Description("The city it is in or near.") String city,
        @Description("How many members it has.") int size,
        @Description("How far it is.") CommunityState state,

        @Description("What makes its members; it says how many are there.") @Nullable
        PipelineRun run,

        @Ignore CommunityView view) {

    /// As the schema shows it.
    public static Community of(CommunityView view) {
        return new Community(
                view.id().toString(),
                view.name(),
                view.territory(),
                view.city(),
                view.size(),
                CommunityState.of(view.state()),
                PipelineRun.of(view.run()),
                view);
    }
}
