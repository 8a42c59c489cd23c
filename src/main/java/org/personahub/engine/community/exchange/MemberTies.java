package org.personahub.engine.community.exchange;

import java.util.List;
import org.personahub.engine.community.ties.Tie;

/// The ties of one member.
public record MemberTies(int member, List<Tie> ties) {

    public MemberTies {
        ties = List.copyOf(ties);
    }
}
