package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.CommunityReadings.TiePage;
import org.personahub.api.graphql.CommunityReadings.TiePages;
import org.personahub.api.graphql.schema.Community;
import org.personahub.api.graphql.schema.Household;
import org.personahub.api.graphql.schema.HouseholdConnection;
import org.personahub.api.graphql.schema.HouseholdEdge;
import org.personahub.api.graphql.schema.PageInfo;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.Tie;
import org.personahub.api.graphql.schema.TieConnection;
import org.personahub.api.graphql.schema.TieEdge;
import org.personahub.api.graphql.schema.TieLayer;
import org.personahub.api.graphql.schema.Together;
import org.personahub.orchestration.Communities.MeetingTeller;
import org.personahub.orchestration.ShortestPath;
import org.personahub.store.CommunityMembers;
import org.personahub.store.MemberTie;
import org.personahub.store.Page;
import org.personahub.store.PersonaAt;
import org.personahub.store.StoredHousehold;

/// Who lives with whom and who is tied to whom. What is asked of one entry of a page is read for the whole page.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class CommunityNetworkApi {

    private final CommunityMembers members;
    private final CommunityReadings readings;

    CommunityNetworkApi(CommunityMembers members, CommunityReadings readings) {
        this.members = members;
        this.readings = readings;
    }

    @Description("A page of its households, in the order of their members.")
    public HouseholdConnection households(
            @Source Community community,
            @Description("How many households, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the beginning when absent.") @Nullable String after) {
        UUID id = community.view().id();
        PageArguments arguments = PageArguments.forward(first, after);
        CursorScope scope = CursorScope.of("households", id.toString());
        int last = after == null ? -1 : number(scope, after);
        Page<StoredHousehold> page = arguments.cut(members.households(id, Math.max(1, arguments.size()), last));
        Together<StoredHousehold> together = new Together<>(page.items());
        List<HouseholdEdge> edges = page.items().stream()
                .map(household -> new HouseholdEdge(
                        scope.cursor(Integer.toString(household.number())), Household.of(household, together)))
                .toList();
        return new HouseholdConnection(
                edges,
                PageInfo.of(edges.stream().map(HouseholdEdge::cursor).toList(), page.hasPrevious(), page.hasNext()),
                () -> members.countHouseholds(id));
    }

    @Description("How many households the whole list has, counted only when asked for.")
    public long totalCount(@Source HouseholdConnection connection) {
        return connection.total().getAsLong();
    }

    @Description("Those who live in it; whoever was quarantined or deleted is left out.")
    public List<@NonNull Persona> members(@Source Household household) {
        return household.together().get(readings.residents()).getOrDefault(household.stored(), List.of());
    }

    @Nullable
    @Description("The household of a member of a community; null for everybody else.")
    public Household household(@Source Persona persona) {
        PersonaAt at = persona.at();
        return at == null ? null : persona.together().get(readings.homes()).get(at);
    }

    @Description("A page of the ties of a member of a community, the closest first; empty for everybody else.")
    public TieConnection ties(
            @Source Persona persona,
            @Description("Only ties of this layer; all when absent.") @Nullable TieLayer layer,
            @Description("How many ties, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the closest when absent.") @Nullable String after) {
        PageArguments arguments = PageArguments.forward(first, after);
        PersonaAt at = persona.at();
        if (at == null) {
            return new TieConnection(List.of(), PageInfo.of(List.of(), false, false), () -> 0);
        }
        CursorScope scope = CursorScope.of("ties", persona.id(), String.valueOf(layer));
        int from = after == null ? 0 : number(scope, after) + 1;
        // A cursor is of one person's list, so nobody else's page begins there.
        Together<PersonaAt> together = after == null ? persona.together() : new Together<>(List.of(at));
        TiePages pages = together.get(readings.ties(layer == null ? null : layer.toEngine(), from, arguments.size()));
        TiePage page = pages.of(at);
        List<TieEdge> edges = new ArrayList<>(page.ties().size());
        for (var tie : page.ties()) {
            edges.add(new TieEdge(
                    scope.cursor(Integer.toString(from + edges.size())),
                    CommunityTies.shown(at, new MemberTie(page.stored(), tie), pages.targets())));
        }
        return new TieConnection(
                edges,
                PageInfo.of(edges.stream().map(TieEdge::cursor).toList(), from > 0, from + edges.size() < page.total()),
                page::total);
    }

    @Description(
            "A page of its ties, each once: from the member with the higher ordinal to the one with the lower, in the order of the former.")
    public TieConnection ties(
            @Source Community community,
            @Description("Only ties of this layer; all when absent.") @Nullable TieLayer layer,
            @Description("How many ties, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the beginning when absent.") @Nullable String after) {
        return new CommunityTies(members, community.view().id(), layer).page(PageArguments.forward(first, after));
    }

    @Description("How many ties the whole list has, counted only when asked for.")
    public long totalCount(@Source TieConnection connection) {
        return connection.total().getAsLong();
    }

    @Nullable
    @Description("The person it leads to; null when they were quarantined or deleted.")
    public Persona person(@Source Tie tie) {
        return tie.targets().get(readings.people()).get(tie.to());
    }

    @Description(
            "How the two met, told of the source. Computed by the engine that made the community: ENGINE_MISMATCH elsewhere.")
    public String story(@Source Tie tie) {
        MeetingTeller teller = tie.targets().get(readings.stories(tie.from().runId()));
        return teller.story(
                Math.toIntExact(tie.from().ordinal()),
                tie.stored().all(),
                tie.stored().one());
    }

    @Nullable
    @Description(
            "A shortest way from one member to another, tie by tie; empty from somebody to themselves, null when no ties lead there.")
    public List<@NonNull Tie> path(
            @Source Community community,
            @Description("The id of the member it begins at.") @Id String from,
            @Description("The id of the member it leads to.") @Id String to) {
        UUID id = community.view().id();
        int size = community.size();
        Optional<List<ShortestPath.Step>> path = new ShortestPath(asked -> members.ties(id, asked))
                .between(member(id, size, from), member(id, size, to));
        return path.map(steps -> shown(id, steps)).orElse(null);
    }

    private static List<Tie> shown(UUID id, List<ShortestPath.Step> steps) {
        Together<PersonaAt> targets = new Together<>(steps.stream()
                .map(step -> new PersonaAt(id, step.tie().member()))
                .toList());
        return steps.stream()
                .map(step -> CommunityTies.shown(
                        new PersonaAt(id, step.from()), new MemberTie(step.all(), step.tie()), targets))
                .toList();
    }

    private static int member(UUID communityId, int size, String id) {
        if (PersonaId.parse(id).orElse(null) instanceof PersonaId.Stored(UUID runId, long ordinal)
                && runId.equals(communityId)
                && ordinal < size) {
            return Math.toIntExact(ordinal);
        }
        throw new RequestRefused(
                ErrorCode.PERSONA_NOT_FOUND,
                "No member of this community has the id '" + id + "'; its field 'members' lists those there are.");
    }

    private static int number(CursorScope scope, String cursor) {
        try {
            int number = Integer.parseInt(scope.position(cursor));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw CursorScope.refusal();
    }
}
