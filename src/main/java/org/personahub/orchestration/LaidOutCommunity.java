package org.personahub.orchestration;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.CommunityPlan;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.life.MeetingStories;
import org.personahub.engine.community.life.SharedLife;
import org.personahub.engine.community.life.SharedLives;
import org.personahub.engine.community.ties.Tie;

/// A community that this process lays out, with what follows from it; each part is worked out when it is first asked
/// for, and whoever asks meanwhile waits.
final class LaidOutCommunity {

    private final Supplier<Community> layOut;
    private final SharedLives lives;
    private @Nullable Community community;
    private @Nullable SharedLife life;
    private @Nullable MeetingStories stories;

    LaidOutCommunity(Supplier<Community> layOut, SharedLives lives) {
        this.layOut = layOut;
        this.lives = lives;
    }

    synchronized Community community() {
        Community known = community;
        if (known == null) {
            known = layOut.get();
            community = known;
        }
        return known;
    }

    /// What its members share.
    synchronized SharedLife life() {
        SharedLife known = life;
        if (known == null) {
            CommunityPlan plan = community().blueprint().community();
            known = lives.of(community().skeleton(), plan == null ? null : plan.name());
            life = known;
        }
        return known;
    }

    /// How a member met somebody they are tied to.
    ///
    /// @param ties all that the member has
    /// @param one of them
    String story(int member, List<Tie> ties, Tie one) {
        return stories()
                .of(member, ties, one, called -> community().names().of(called).shortForm());
    }

    private synchronized MeetingStories stories() {
        MeetingStories known = stories;
        if (known == null) {
            known = new MeetingStories(community().skeleton(), life());
            stories = known;
        }
        return known;
    }
}
