package org.personahub.engine.community.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.personahub.engine.community.ties.Tie;

/// Who follows whom, where ties have a direction: of a close tie each follows the other; of any other tie the one with
/// fewer ties follows the one with more, and of two with as many the higher number follows the lower.
final class Follows {

    /// The strength from which a tie is close.
    static final double CLOSE = 0.5;

    private final Accounts accounts;
    private final int[] degrees;

    private Follows(Accounts accounts, int[] degrees) {
        this.accounts = accounts;
        this.degrees = degrees;
    }

    static Follows of(CommunityRecords community, Accounts accounts) {
        int[] degrees = new int[community.size()];
        try (Stream<MemberTies> ties = community.ties()) {
            ties.forEach(one -> degrees[one.member()] = (int) tied(one.ties(), accounts));
        }
        return new Follows(accounts, degrees);
    }

    private static long tied(List<Tie> ties, Accounts accounts) {
        return ties.stream()
                .mapToInt(Tie::member)
                .filter(accounts::has)
                .distinct()
                .count();
    }

    /// The accounts that a member follows, ascending.
    List<Integer> followed(int member, List<Tie> ties) {
        return ties.stream()
                .filter(tie -> accounts.has(tie.member()))
                .filter(tie -> tie.strength() >= CLOSE || looksUp(member, tie.member()))
                .map(tie -> accounts.number(tie.member()))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean looksUp(int member, int other) {
        return degrees[member] == degrees[other] ? member > other : degrees[member] < degrees[other];
    }
}
