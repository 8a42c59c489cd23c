package org.personahub.engine.community.skeleton;

import java.util.Arrays;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Puts units together in households: as people usually live, and then by moves that bring the sizes of households
/// nearer
/// to those of the territory.
final class Dwellings {

    private static final StreamKey USUAL = StreamKey.of("community.dwellings.usual");
    private static final StreamKey MOVES = StreamKey.of("community.dwellings.moves");
    private static final int MOST = 24;
    private static final int MOST_IN_A_FLAT = 6;
    private static final double NEAR_ENOUGH = 0.002;
    private static final double MORE_WILLING = 6;
    private static final int ROUNDS_BETWEEN_LOOKS = 12;
    private static final double LEAST_GAIN = 0.002;

    /// How often those move in with others of whose size of home there are not too many.
    private static final double WITHOUT_NEED = 0.2;

    private static final int PROPOSALS_EACH = 2;

    private final Town town;
    private final Units units;
    private final Hosts hosts;
    private final Sizes sizes;

    /// The unit with which each lives; `NONE` for those in a home of their own.
    private final int[] host;

    /// How many live in the home of each unit that has one of its own.
    private final int[] total;

    private final byte[] guests;

    /// How usual it is that a guest lives there, in millionths.
    private final int[] usual;

    private final boolean[] flat;

    Dwellings(Town town, Units units, Kindred kindred) {
        this.town = town;
        this.units = units;
        this.hosts = new Hosts(town, units, kindred);
        this.host = new int[units.count];
        this.total = Arrays.copyOf(units.size, units.count);
        this.guests = new byte[units.count];
        this.usual = new int[units.count];
        this.flat = new boolean[units.count];
        Arrays.fill(host, Members.NONE);
        int people = 0;
        for (int unit = 0; unit < units.count; unit++) {
            people += units.institution[unit] ? 0 : units.size[unit];
        }
        this.sizes = new Sizes(town.territory().familyPatterns().householdSizes(), people);
    }

    /// Settles everybody.
    void settle() {
        for (int unit = 0; unit < units.count; unit++) {
            if (!units.institution[unit]) {
                sizes.add(units.size[unit]);
            }
        }
        RandomStream stream = town.stream(USUAL);
        for (int unit = 0; unit < units.count; unit++) {
            for (int i = 0; i < PROPOSALS_EACH; i++) {
                long offer = units.institution[unit] ? -1 : hosts.find(unit, stream);
                if (offer >= 0 && stream.chance(millionths(offer) / 1e6)) {
                    join(unit, offer);
                }
            }
        }
        RandomStream moves = town.stream(MOVES);
        int rounds = town.norms().whole("home.rounds");
        double before = Double.MAX_VALUE;
        for (int round = 0; round < rounds && sizes.difference() > NEAR_ENOUGH; round++) {
            if (round % ROUNDS_BETWEEN_LOOKS == 0) {
                if (before - sizes.difference() < LEAST_GAIN) {
                    return;
                }
                before = sizes.difference();
            }
            round(moves, 1 + MORE_WILLING * round / rounds);
        }
    }

    /// Every unit thinks of moving once.
    ///
    /// @param willing how much more readily than usual unusual moves are made
    private void round(RandomStream stream, double willing) {
        for (int i = 0; i < units.count; i++) {
            int unit = stream.below(units.count);
            if (units.institution[unit]) {
                continue;
            }
            if (host[unit] != Members.NONE) {
                int home = host[unit];
                int rest = total[home] - units.size[unit];
                boolean nearer = sizes.parting(rest, units.size[unit]) < 0;
                if (nearer && stream.chance(1.05 - usual[unit] / 1e6)) {
                    part(unit);
                }
                continue;
            }
            if (!sizes.isOften(total[unit]) && !stream.chance(WITHOUT_NEED)) {
                continue;
            }
            long offer = hosts.find(unit, stream);
            if (offer >= 0 && stream.chance(willing * millionths(offer) / 1e6)) {
                int home = root((int) (offer >> 32));
                if (home != unit && sizes.joining(total[home], total[unit]) < 0) {
                    join(unit, offer);
                }
            }
        }
    }

    private static int millionths(long offer) {
        return (int) offer & (Hosts.FLAT - 1);
    }

    private int root(int unit) {
        return host[unit] == Members.NONE ? unit : host[unit];
    }

    private void join(int unit, long offer) {
        int home = root((int) (offer >> 32));
        boolean shared = ((int) offer & Hosts.FLAT) != 0;
        boolean free = host[unit] == Members.NONE && guests[unit] == 0 && home != unit;
        boolean alike = guests[home] == 0 || flat[home] == shared;
        boolean room = total[home] + units.size[unit] <= (shared ? MOST_IN_A_FLAT : MOST);
        if (!free || !alike || !room || shared && units.size[home] > 1 || parted(unit, home)) {
            return;
        }
        sizes.join(total[home], units.size[unit]);
        host[unit] = home;
        total[home] += units.size[unit];
        guests[home]++;
        flat[home] = shared;
        usual[unit] = millionths(offer);
    }

    /// Whether somebody of a unit is parted from somebody who lives in that home.
    private boolean parted(int unit, int home) {
        return livesIn(home, units.head[unit]) || livesIn(home, units.second[unit]);
    }

    /// Whether the former partner of somebody lives in that home.
    private boolean livesIn(int home, int one) {
        if (one == Members.NONE) {
            return false;
        }
        int former = town.people().former[one];
        return town.people().isMember(former) && root(units.of[former]) == home;
    }

    private void part(int unit) {
        int home = host[unit];
        total[home] -= units.size[unit];
        sizes.part(total[home], units.size[unit]);
        guests[home]--;
        flat[home] &= guests[home] > 0;
        host[unit] = Members.NONE;
    }

    /// The unit in whose home a unit lives; its own where it is nobody's guest.
    int home(int unit) {
        return root(unit);
    }

    /// Whether those who live there are no kin.
    boolean isShared(int unit) {
        return flat[root(unit)];
    }

    /// How far the sizes are from those of the territory: half the sum of differences of shares.
    double difference() {
        return sizes.difference();
    }
}
