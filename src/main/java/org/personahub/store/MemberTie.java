package org.personahub.store;

import java.util.List;
import org.personahub.engine.community.ties.Tie;

/// One of a member's ties, among all that the member has.
public record MemberTie(List<Tie> all, Tie one) {

    public MemberTie {
        all = List.copyOf(all);
    }
}
