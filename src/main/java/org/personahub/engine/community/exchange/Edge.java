package org.personahub.engine.community.exchange;

import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.personahub.engine.community.ties.Tie;

/// A tie where ties have no direction: once, from the member with the higher number, so that whoever reads member by
/// member has met both ends.
///
/// @param relation what the target is to the source
record Edge(int source, int target, String layer, String relation, double strength, int since) {

    private static final double STEPS = 1000;

    /// Names the ties of a community, each once.
    static void each(CommunityRecords community, Consumer<Edge> then) {
        try (Stream<MemberTies> ties = community.ties()) {
            for (Iterator<MemberTies> all = ties.iterator(); all.hasNext(); ) {
                MemberTies one = all.next();
                for (Tie tie : one.ties()) {
                    if (tie.member() < one.member()) {
                        then.accept(of(one.member(), tie));
                    }
                }
            }
        }
    }

    private static Edge of(int source, Tie tie) {
        double strength = Math.round(tie.strength() * STEPS) / STEPS;
        return new Edge(
                source,
                tie.member(),
                tie.layer().name().toLowerCase(Locale.ROOT),
                tie.relation(),
                strength,
                tie.since());
    }
}
