package org.personahub.engine.community.ties;

import java.util.Arrays;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// How close people are: the relations a pair has, with some chance, rank all whom a member knows; the ranks of
/// both ends decide, so that nearly everybody has some five who are closest and some fifteen who are close.
final class Closeness {

    /// Strength is kept in steps of one two-hundredth.
    static final int STEPS = 200;

    /// Ties at least that strong make the closest layer.
    static final double CLOSEST = 0.75;

    /// Ties at least that strong make the closest and the next layer.
    static final double CLOSE = 0.5;

    /// Stored ties are at least that strong.
    static final double STORED = 0.25;

    private static final StreamKey PAIR = StreamKey.of("community.ties.closeness");
    private static final int LAST_RANK = 255;
    private static final int LEVELS = 2 * LAST_RANK + 1;
    private static final int EACH_FURTHER_LAYER = 10;
    private static final double CHANCE = 30;

    private Closeness() {}

    /// Sets the strength of all ties.
    static void weigh(Adjacency ties, long seed, TieNorms norms) {
        for (int member = 0; member < ties.members(); member++) {
            rank(ties, member, seed);
        }
        long[] pairs = sums(ties);
        int closest = level(pairs, norms.of("close.mean") * ties.members() / 2);
        int close = Math.max(closest + 1, level(pairs, norms.of("sympathy.mean") * ties.members() / 2));
        int[] steps = new int[LEVELS];
        Arrays.setAll(steps, ranks -> (int) Math.round(STEPS * strength(ranks, closest, close)));
        for (int member = 0; member < ties.members(); member++) {
            int end = ties.start(member + 1);
            int entry = ties.start(member);
            while (entry < end) {
                int next = ties.next(entry, end);
                int strength = steps[ties.weight(entry)];
                for (; entry < next; entry++) {
                    ties.setWeight(entry, strength);
                }
            }
        }
    }

    /// Replaces the ranks that either end gives the other by their sum.
    ///
    /// @return how many pairs have each sum
    private static long[] sums(Adjacency ties) {
        long[] pairs = new long[LEVELS];
        for (int member = 0; member < ties.members(); member++) {
            int end = ties.start(member + 1);
            for (int entry = ties.start(member); entry < end; entry = ties.next(entry, end)) {
                if (ties.other(entry) > member) {
                    int back = ties.find(ties.other(entry), member);
                    int sum = ties.weight(entry) + ties.weight(back);
                    ties.setWeight(entry, sum);
                    ties.setWeight(back, sum);
                    pairs[sum]++;
                }
            }
        }
        return pairs;
    }

    /// Notes at each entry the place of the other among all whom the member knows, the closest first.
    private static void rank(Adjacency ties, int member, long seed) {
        int end = ties.start(member + 1);
        long[] order = new long[ties.people(member)];
        int people = 0;
        for (int entry = ties.start(member); entry < end; entry = ties.next(entry, end)) {
            order[people++] = (long) -score(ties, entry, end, member, seed) << 32 | entry;
        }
        Arrays.sort(order);
        for (int rank = 0; rank < people; rank++) {
            ties.setWeight((int) order[rank], Math.min(rank, LAST_RANK));
        }
    }

    /// The nearest of a pair's relations, something for each further one, and what chance adds, alike from both
    /// ends.
    private static int score(Adjacency ties, int first, int end, int member, long seed) {
        int next = ties.next(first, end);
        int nearest = 0;
        for (int entry = first; entry < next; entry++) {
            nearest = Math.max(nearest, ties.relation(entry).closeness());
        }
        int other = ties.other(first);
        long pair = (long) Math.min(member, other) << 32 | Math.max(member, other);
        double chance = PersonaStreams.of(seed, pair, PAIR, 0).stream(PAIR).uniform();
        return (int) (256 * (nearest + EACH_FURTHER_LAYER * (next - first - 1) + CHANCE * chance));
    }

    /// Below which sum of both ranks there are about that many pairs.
    private static int level(long[] pairs, double wanted) {
        double sum = 0;
        for (int level = 0; level < pairs.length; level++) {
            if (sum + pairs[level] / 2.0 >= wanted) {
                return level;
            }
            sum += pairs[level];
        }
        return pairs.length;
    }

    /// Falls from 1 by the sum of both ranks: to `CLOSEST` where the closest layer ends, to `CLOSE` where the next
    /// does.
    private static double strength(int ranks, int closest, int close) {
        if (ranks < closest) {
            return 1 - (1 - CLOSEST) * ranks / closest;
        }
        if (ranks < close) {
            return CLOSEST - 0.01 - (CLOSEST - 0.01 - CLOSE) * (ranks - closest) / (close - closest);
        }
        double rest = (double) (ranks - close) / (ranks - close + 60);
        return CLOSE - 0.01 - (CLOSE - 0.01 - STORED) * rest;
    }
}
