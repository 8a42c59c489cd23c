package org.personahub.engine.community.ties;

import java.util.Arrays;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.random.RandomStream;

/// Which of those who live in the same block or the next ones people know: as many as they have room for beside all
/// others they are tied to, rather those of their age.
final class Neighbours {

    private static final int TRIES = 8;
    private static final double SMALL_CHILDREN = 0.4;

    private final Members members;
    private final Places places;
    private final Stubs friends;
    private final Stubs stubs;
    private final RandomStream stream;
    private final double years;

    private Neighbours(Members members, Places places, Stubs friends, int[] room, TieNorms norms, RandomStream stream) {
        this.members = members;
        this.places = places;
        this.friends = friends;
        this.stubs = new Stubs(room);
        this.stream = stream;
        this.years = norms.of("neighbour.years");
    }

    /// The neighbours that all members know.
    ///
    /// @param known how many others each is tied to already
    static Stubs of(Members members, Places places, Stubs friends, int[] known, TieNorms norms, RandomStream stream) {
        Neighbours neighbours =
                new Neighbours(members, places, friends, room(members, known, norms, stream), norms, stream);
        for (int block = 0; block < places.neighbourhoods().count(); block++) {
            neighbours.meet(block);
        }
        return neighbours.stubs;
    }

    private static int[] room(Members members, int[] known, TieNorms norms, RandomStream stream) {
        int count = members.count();
        double spread = norms.of("stored.spread");
        double[] wish = new double[count];
        double sum = 0;
        for (int member = 0; member < count; member++) {
            double sociability = Math.max(SMALL_CHILDREN, StrictMath.sqrt(norms.sociability(members.age(member))));
            wish[member] = sociability * StrictMath.exp(spread * stream.normal());
            sum += wish[member];
        }
        double unit = norms.of("stored.mean") * count / sum;
        double excess = 0;
        int[] room = new int[count];
        for (int member = 0; member < count; member++) {
            double wanted = Math.min(wish[member] * unit, count - 1.0) - known[member];
            room[member] = (int) Math.round(Math.max(norms.of("neighbour.least"), wanted));
            excess += room[member] - wanted;
        }
        return lessened(room, excess, norms.of("neighbour.least"));
    }

    /// Takes from those with room what others are beyond theirs already, so that the mean stays as it should.
    private static int[] lessened(int[] room, double excess, double least) {
        double spare = Arrays.stream(room).mapToDouble(one -> one - least).sum();
        if (spare <= 0) {
            return room;
        }
        double kept = Math.max(0, 1 - excess / spare);
        return Arrays.stream(room)
                .map(one -> (int) Math.round(least + (one - least) * kept))
                .toArray();
    }

    private void meet(int block) {
        Neighbourhoods homes = places.neighbourhoods();
        int[] around = homes.around(block);
        int size = 0;
        for (int each : around) {
            size += homes.blocks().size(each);
        }
        int[] pool = new int[size];
        int filled = 0;
        for (int each : around) {
            for (int i = 0; i < homes.blocks().size(each); i++) {
                pool[filled++] = homes.blocks().member(each, i);
            }
        }
        int own = homes.blocks().size(block);
        for (int i = 0; i < own; i++) {
            int member = pool[i];
            for (int t = 0; t < TRIES * stubs.room(member) && !stubs.isFull(member); t++) {
                // Half of those whom people meet live in their own block.
                int other = pool[stream.below(stream.chance(0.5) ? own : size)];
                if (mayMeet(member, other)) {
                    stubs.tie(member, other, 0);
                }
            }
        }
    }

    private boolean mayMeet(int member, int other) {
        return member != other
                && !stubs.isFull(other)
                && members.household(member) != members.household(other)
                && Math.abs(members.age(member) - members.age(other)) < years * Exponential.draw(stream)
                && !stubs.areTied(member, other)
                && !friends.areTied(member, other)
                && !places.schools().classes().together(member, other)
                && !places.workplaces().teams().together(member, other);
    }
}
