package org.personahub.engine.community.ties;

import org.personahub.engine.random.RandomStream;

/// Exchanges friends between pairs of adults where that brings the likeness of all friends nearer to what it should
/// be. In small places chance and the last who found somebody leave more to put right than steering can.
final class Exchange {

    /// In larger communities chance is small and steering is enough.
    static final int MOST_MEMBERS = 5_000;

    private static final int TRIALS_A_TIE = 40;

    private final Stubs stubs;
    private final Homophily homophily;
    private final Pairs pairs;
    private final RandomStream stream;

    /// @param pairs which two may be friends who are none yet
    Exchange(Stubs stubs, Homophily homophily, Pairs pairs, RandomStream stream) {
        this.stubs = stubs;
        this.homophily = homophily;
        this.pairs = pairs;
        this.stream = stream;
    }

    void run() {
        homophily.settleForCommunities();
        double miss = homophily.miss();
        int members = stubs.members();
        int trials = stubs.count() * TRIALS_A_TIE;
        for (int trial = 0; trial < trials && miss > 0; trial++) {
            int one = stream.below(members);
            int another = stream.below(members);
            if (stubs.degree(one) > 0 && stubs.degree(another) > 0) {
                miss = exchange(one, place(one), another, place(another), miss);
            }
        }
    }

    private int place(int member) {
        return stream.below(stubs.degree(member));
    }

    /// Gives two members each other's friend if all friends miss less of their likeness then.
    private double exchange(int one, int place, int another, int otherPlace, double miss) {
        int friend = stubs.other(one, place);
        int other = stubs.other(another, otherPlace);
        if (!isOpen(one, friend, stubs.kind(one, place))
                || !isOpen(another, other, stubs.kind(another, otherPlace))
                || one == another
                || friend == other
                || !pairs.mayKnow(one, other)
                || !pairs.mayKnow(another, friend)) {
            return miss;
        }
        homophily.remove(one, friend);
        homophily.remove(another, other);
        homophily.add(one, other);
        homophily.add(another, friend);
        double after = homophily.miss();
        if (after < miss) {
            int kind = Meeting.TOWN.ordinal();
            stubs.replace(one, friend, other, kind);
            stubs.replace(other, another, one, kind);
            stubs.replace(another, other, friend, kind);
            stubs.replace(friend, one, another, kind);
            return after;
        }
        homophily.remove(one, other);
        homophily.remove(another, friend);
        homophily.add(one, friend);
        homophily.add(another, other);
        return miss;
    }

    /// Friends of adults who met at no certain place and through nobody: a friend from work is no friend from work
    /// of somebody else.
    private boolean isOpen(int one, int other, int kind) {
        return homophily.isAdult(one) && homophily.isAdult(other) && kind == Meeting.TOWN.ordinal();
    }

    /// Who may be friends.
    @FunctionalInterface
    interface Pairs {

        boolean mayKnow(int one, int other);
    }
}
