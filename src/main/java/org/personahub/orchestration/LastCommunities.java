package org.personahub.orchestration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;

/// The communities used last. One of a million members takes seconds to lay out and hundreds of megabytes, so few are
/// kept, and none is laid out twice at once.
final class LastCommunities {

    private static final int KEPT = 2;

    private final Function<Blueprint, LaidOutCommunity> begin;
    private final Map<String, LaidOutCommunity> lastUsed = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LaidOutCommunity> eldest) {
            return size() > KEPT;
        }
    };

    /// @param begin prepares to lay one out, and takes no time
    LastCommunities(Function<Blueprint, LaidOutCommunity> begin) {
        this.begin = begin;
    }

    /// The community of that blueprint.
    synchronized LaidOutCommunity of(Blueprint blueprint) {
        return lastUsed.computeIfAbsent(blueprint.id(), _ -> begin.apply(blueprint));
    }

    /// The community of the blueprint with that id, if it is among those.
    synchronized @Nullable LaidOutCommunity find(String blueprintId) {
        return lastUsed.get(blueprintId);
    }
}
