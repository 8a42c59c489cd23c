package org.personahub.orchestration;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.life.MeetingStories;
import org.personahub.engine.community.ties.Tie;

/// A community that this process lays out when it is first asked for, and how its members met; whoever asks meanwhile
/// waits.
final class LaidOutCommunity {

    private final Supplier<Community> layOut;
    private @Nullable Community community;
    private @Nullable MeetingStories stories;

    LaidOutCommunity(Supplier<Community> layOut) {
        this.layOut = layOut;
    }

    synchronized Community community() {
        Community known = community;
        if (known == null) {
            known = layOut.get();
            community = known;
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
            known = new MeetingStories(community().skeleton(), community().life());
            stories = known;
        }
        return known;
    }
}
