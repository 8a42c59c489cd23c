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

    private static final int KEPT = 2;

    private final Function<Blueprint, Community> layOut;
    private final Map<String, Entry> lastUsed = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > KEPT;
        }
    };

    LastCommunities(Function<Blueprint, Community> layOut) {
        this.layOut = layOut;
    }

    /// The community of that blueprint; whoever asks for one that is being laid out waits for it.
    Community of(Blueprint blueprint) {
        Entry entry;
        synchronized (lastUsed) {
            entry = lastUsed.computeIfAbsent(blueprint.id(), _ -> new Entry(blueprint));
        }
        return entry.community();
    }

    /// The community of the blueprint with that id, if it is among those.
    @Nullable
    Community find(String blueprintId) {
        Entry entry;
        synchronized (lastUsed) {
            entry = lastUsed.get(blueprintId);
        }
        return entry == null ? null : entry.community();
    }

    private final class Entry {

        private final Blueprint blueprint;
        private @Nullable Community community;

        private Entry(Blueprint blueprint) {
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
