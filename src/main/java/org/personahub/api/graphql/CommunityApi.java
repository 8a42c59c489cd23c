package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.schema.Community;
import org.personahub.api.graphql.schema.CommunityConnection;
import org.personahub.api.graphql.schema.CommunityEdge;
import org.personahub.api.graphql.schema.GenerateCommunityInput;
import org.personahub.api.graphql.schema.NetworkStatistics;
import org.personahub.api.graphql.schema.PageInfo;
import org.personahub.api.graphql.schema.PersonaConnection;
import org.personahub.api.graphql.schema.PersonaStorage;
import org.personahub.api.graphql.schema.PipelineRunPriority;
import org.personahub.api.graphql.schema.SharedLife;
import org.personahub.orchestration.Communities;
import org.personahub.orchestration.CommunityState;
import org.personahub.orchestration.CommunityView;
import org.personahub.orchestration.GenerateCommunity;
import org.personahub.store.Owner;
import org.personahub.store.Page;
import org.personahub.store.PersonaFilter;
import org.personahub.store.PersonaOrder;

/// Having communities made, and looking at them and their members.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class CommunityApi {

    private final Communities communities;
    private final PersonaPages people;

    CommunityApi(Communities communities, PersonaPages people) {
        this.communities = communities;
        this.people = people;
    }

    @Query
    @Nullable
    @Description("The community with that id; null when there is none.")
    public Community community(@Description("The id of a community.") @Id String id) {
        return CommunityIds.parse(id)
                .flatMap(known -> communities.find(Owner.LOCAL, known))
                .map(Community::of)
                .orElse(null);
    }

    @Query
    @Description("A page of communities, newest first.")
    public CommunityConnection communities(
            @Description("How many communities, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the newest when absent.") @Nullable String after) {
        PageArguments arguments = PageArguments.forward(first, after);
        CursorScope scope = CursorScope.of("communities");
        UUID last =
                after == null ? null : CommunityIds.parse(scope.position(after)).orElseThrow(CursorScope::refusal);
        Page<CommunityView> page = arguments.cut(communities.page(Owner.LOCAL, Math.max(1, arguments.size()), last));
        List<CommunityEdge> edges = page.items().stream()
                .map(view -> new CommunityEdge(scope.cursor(view.id().toString()), Community.of(view)))
                .toList();
        return new CommunityConnection(
                edges,
                PageInfo.of(edges.stream().map(CommunityEdge::cursor).toList(), page.hasPrevious(), page.hasNext()),
                () -> communities.count(Owner.LOCAL));
    }

    @Description("How many communities the whole list has, counted only when asked for.")
    public long totalCount(@Source CommunityConnection connection) {
        return connection.total().getAsLong();
    }

    @Mutation
    @Description("Has a community made, and answers at once: its members arrive while its state is BUILDING.")
    public Community generateCommunity(@Description("The community that is wanted.") GenerateCommunityInput input) {
        Texts.check("name", input.name());
        Texts.check("city", input.city());
        Texts.check("idempotencyKey", input.idempotencyKey());
        return Community.of(communities.generate(new GenerateCommunity(
                Owner.LOCAL,
                input.toEngine(),
                Objects.requireNonNullElse(input.priority(), PipelineRunPriority.NORMAL)
                        .toEngine(),
                Objects.requireNonNullElse(input.storage(), PersonaStorage.DOCUMENTS)
                        .toEngine(),
                input.idempotencyKey())));
    }

    @Mutation
    @Description(
            "Deletes a community with its members and its run, and answers true. RUN_ACTIVE while it is made: cancel its run first.")
    public boolean deleteCommunity(@Description("The id of a community.") @Id String id) {
        communities.delete(Owner.LOCAL, CommunityIds.require(id));
        return true;
    }

    @Nullable
    @Description("What its network looks like in figures, measured once; null until it is READY.")
    public NetworkStatistics statistics(@Source Community community) {
        CommunityView view = community.view();
        return view.state() == CommunityState.READY ? NetworkStatistics.of(communities.statistics(view)) : null;
    }

    @Nullable
    @Description("What its members share beyond kin and home; null until it is READY.")
    public SharedLife life(@Source Community community) {
        CommunityView view = community.view();
        return view.state() == CommunityState.READY ? SharedLife.of(communities.life(view)) : null;
    }

    @Description("A page of its members in the order of their ordinals, households together.")
    public PersonaConnection members(
            @Source Community community,
            @Description("How many members, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the beginning when absent.") @Nullable String after) {
        PersonaFilter members = PersonaFilter.ofRun(community.view().id());
        return people.page(Optional.of(members), PersonaOrder.ORDINAL, PageArguments.forward(first, after));
    }
}
