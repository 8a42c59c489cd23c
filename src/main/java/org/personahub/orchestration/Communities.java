package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.orchestration.RunRefused.Code;
import org.personahub.store.Page;
import org.personahub.store.StoredCommunity;
import org.personahub.store.Transactions;

/// Has communities made, and answers for them: each is what one run makes, and has the id of that run.
@ApplicationScoped
public class Communities {

    private final PersonaSynthesisOrchestrator orchestrator;
    private final Transactions transactions;

    Communities(PersonaSynthesisOrchestrator orchestrator, Transactions transactions) {
        this.orchestrator = orchestrator;
        this.transactions = transactions;
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

    private CommunityView require(String owner, UUID id) {
        return find(owner, id)
                .orElseThrow(() -> new RunRefused(
                        Code.COMMUNITY_NOT_FOUND,
                        "There is no community " + id + "; the query 'communities' lists those there are."));
    }
}
