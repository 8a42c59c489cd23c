package org.personahub.orchestration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.community.Community;

/// The communities used last. One of a million members takes seconds to lay out and hundreds of megabytes, so few are
/// kept, and none is laid out twice at once.
final class LastCommunities {

    private static final int MOST = 2;

    private final Function<Blueprint, Community> layOut;
    private final Map<String, Kept> lastUsed = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    LastCommunities(Function<Blueprint, Community> layOut) {
        this.layOut = layOut;
    }

    /// The community of that blueprint; whoever asks for one that is being laid out waits for it.
    Community of(Blueprint blueprint) {
        Kept entry;
        synchronized (lastUsed) {
            entry = lastUsed.computeIfAbsent(blueprint.id(), _ -> new Kept(blueprint));
        }
        return entry.community();
    }

    /// The community of the blueprint with that id, if it is among those.
    @Nullable
    Community find(String blueprintId) {
        Kept entry;
        synchronized (lastUsed) {
            entry = lastUsed.get(blueprintId);
        }
        return entry == null ? null : entry.community();
    }

    private final class Kept {

        private final Blueprint blueprint;
        private @Nullable Community community;

        private Kept(Blueprint blueprint) {
            this.blueprint = blueprint;
        }

        private synchronized Community community() {
            Community known = community;
            if (known == null) {
                known = layOut.apply(blueprint);
                community = known;
            }
            return known;
        }
    }
}
