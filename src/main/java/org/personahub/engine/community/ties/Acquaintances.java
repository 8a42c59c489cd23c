package org.personahub.engine.community.ties;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Whom people know beyond those they are tied to, without keeping it: some of those who live not far away, and
/// some of those of the same community and about the same age, wherever they live.
///
/// Both circles are rings of all members; who stands near each other on one of them may know each other, and the
/// pair alone decides, so that both ends agree.
final class Acquaintances {

    private static final StreamKey PAIR = StreamKey.of("community.ties.acquaintance");
    private static final int REACH = 60;
    private static final int SAMPLE = 200;

    private final long seed;
    private final Adjacency ties;
    private final int[][] rings;
    private final int[][] places;
    private final double share;

    private Acquaintances(long seed, Adjacency ties, int[][] rings, int[][] places, double share) {
        this.seed = seed;
        this.ties = ties;
        this.rings = rings;
        this.places = places;
        this.share = share;
    }

    /// @param homes the members by where they live
    /// @param ages the members by community and age
    /// @param wanted how many acquaintances there should be on average
    static Acquaintances of(long seed, Adjacency ties, int[] homes, int[] ages, double wanted) {
        int[][] rings = {homes, ages};
        int[][] places = {places(homes), places(ages)};
        Acquaintances all = new Acquaintances(seed, ties, rings, places, 1);
        int step = Math.max(1, ties.members() / SAMPLE);
        double mean = IntStream.iterate(0, member -> member < ties.members(), member -> member + step)
                .map(member -> all.of(member).length)
                .average()
                .orElse(0);
        return new Acquaintances(seed, ties, rings, places, mean == 0 ? 1 : Math.min(1, wanted / mean));
    }

    private static int[] places(int[] ring) {
        int[] place = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            place[ring[i]] = i;
        }
        return place;
    }

    int[] of(int member) {
        int count = ties.members();
        int reach = Math.min(REACH, count / 2);
        int[] found = new int[4 * reach];
        int known = 0;
        for (int ring = 0; ring < rings.length; ring++) {
            int place = places[ring][member];
            for (int away = -reach; away <= reach; away++) {
                int other = rings[ring][Math.floorMod(place + away, count)];
                if (other != member && knows(member, other) && ties.find(member, other) < 0) {
                    found[known++] = other;
                }
            }
        }
        return Arrays.stream(found, 0, known).sorted().distinct().toArray();
    }

    private boolean knows(int one, int other) {
        long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
        return PersonaStreams.of(seed, pair, PAIR, 0).stream(PAIR).chance(share);
    }
}
