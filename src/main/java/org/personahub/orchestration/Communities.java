package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.community.exchange.CommunityRecords;
import org.personahub.engine.community.life.SharedLife;
import org.personahub.engine.community.statistics.NetworkStatistics;
import org.personahub.engine.community.ties.Tie;
import org.personahub.orchestration.RunRefused.Code;
import org.personahub.store.CommunityMembers;
import org.personahub.store.CommunityTable;
import org.personahub.store.ComputedPeople;
import org.personahub.store.Page;
import org.personahub.store.Personas;
import org.personahub.store.StoredCommunity;
import org.personahub.store.Transactions;

/// Has communities made, and answers for them: each is what one run makes, and has the id of that run.
@ApplicationScoped
public class Communities {

    private final PersonaSynthesisOrchestrator orchestrator;
    private final Transactions transactions;
    private final Corpora corpora;
    private final CommunityMeasuring measuring;
    private final Personas personas;
    private final CommunityMembers members;
    private final ComputedPeople computed;
    private final Atlas atlas;

    Communities(
            PersonaSynthesisOrchestrator orchestrator,
            Transactions transactions,
            Corpora corpora,
            CommunityMeasuring measuring,
            Personas personas,
            CommunityMembers members,
            ComputedPeople computed,
            Atlas atlas) {
        this.orchestrator = orchestrator;
        this.transactions = transactions;
        this.corpora = corpora;
        this.measuring = measuring;
        this.personas = personas;
        this.members = members;
        this.computed = computed;
        this.atlas = atlas;
    }

    /// Starts to make a community, or finds the one that was asked for with the same idempotency key and input. It
    /// waits for none of its members.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when there can be none like that
    /// @throws RunRefused IDEMPOTENCY_CONFLICT
    public CommunityView generate(GenerateCommunity asked) {
        return require(asked.owner(), orchestrator.start(asked.run()).id());
    }

    /// Deletes a community with its members and its run.
    ///
    /// @throws RunRefused COMMUNITY_NOT_FOUND, or RUN_ACTIVE while its members are being made
    public void delete(String owner, UUID id) {
        require(owner, id);
        orchestrator.delete(owner, id);
    }

    /// The community with that id.
    public Optional<CommunityView> find(String owner, UUID id) {
        return transactions.read(() -> StoredCommunity.find(owner, id).map(CommunityView::of));
    }

    /// A page of communities, newest first.
    ///
    /// @param size at most that many
    /// @param after the last community of the page before
    public Page<CommunityView> page(String owner, int size, @Nullable UUID after) {
        List<CommunityView> found = transactions.read(() -> StoredCommunity.newest(owner, after, size + 1).stream()
                .map(CommunityView::of)
                .toList());
        boolean more = found.size() > size;
        return new Page<>(more ? found.subList(0, size) : found, after != null, more);
    }

    /// How many communities there are.
    public long count(String owner) {
        return transactions.read(() -> StoredCommunity.howMany(owner));
    }

    /// What its network looks like in figures. They are measured once, when it gets ready or somebody first asks.
    ///
    /// @throws RunRefused ENGINE_MISMATCH when they were never measured and this engine would measure another
    ///     community
    public NetworkStatistics statistics(CommunityView community) {
        return transactions
                .run(connection -> CommunityTable.statistics(connection, community.id()))
                .orElseGet(() -> measure(community));
    }

    /// The people, households and ties of a community that is ready, to be written out.
    ///
    /// @param ids gives the id that clients know a member by
    /// @throws RunRefused COMMUNITY_NOT_FOUND, or INVALID_STATE when it is not ready
    public CommunityRecords records(String owner, UUID id, IntFunction<String> ids) {
        CommunityView community = require(owner, id);
        if (community.state() != CommunityState.READY) {
            throw new RunRefused(
                    Code.INVALID_STATE,
                    "Community " + id + " is " + community.state() + "; it can be taken out when it is READY.");
        }
        return new StoredRecords(owner, community, personas, members, computed, ids, atlas);
    }

    /// What its members share.
    ///
    /// @throws RunRefused ENGINE_MISMATCH when this engine would lay out another community
    public SharedLife life(CommunityView community) {
        return laidOut(community, "what its members share").community().life();
    }

    /// Tells how its members met.
    ///
    /// @throws RunRefused COMMUNITY_NOT_FOUND, or ENGINE_MISMATCH when this engine would lay out another community
    public MeetingTeller stories(String owner, UUID id) {
        return laidOut(require(owner, id), "how its members met")::story;
    }

    private NetworkStatistics measure(CommunityView community) {
        return measuring.measure(
                community.id(), laidOut(community, "its statistics").community());
    }

    private LaidOutCommunity laidOut(CommunityView community, String what) {
        Blueprint blueprint = community.run().blueprint();
        if (!blueprint.engineVersion().equals(EngineVersion.CURRENT)
                || !blueprint.atlasVersion().equals(corpora.atlasVersion())) {
            throw new RunRefused(
                    Code.ENGINE_MISMATCH,
                    "Community " + community.id() + " was made by engine " + blueprint.engineVersion() + " with atlas "
                            + blueprint.atlasVersion() + "; this service has engine " + EngineVersion.CURRENT
                            + " and atlas " + corpora.atlasVersion() + ". Ask the version that made it for " + what
                            + ".");
        }
        return corpora.community(blueprint.requirements());
    }

    private CommunityView require(String owner, UUID id) {
        return find(owner, id)
                .orElseThrow(() -> new RunRefused(
                        Code.COMMUNITY_NOT_FOUND,
                        "There is no community " + id + "; the query 'communities' lists those there are."));
    }

    /// Tells how a member met somebody.
    @FunctionalInterface
    public interface MeetingTeller {

        /// The story of one of a member's ties.
        ///
        /// @param ties all that the member has
        /// @param one of them
        String story(int member, List<Tie> ties, Tie one);
    }
}
