package org.personahub.engine.community.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.personahub.engine.community.skeleton.Skeleton;

/// The door to who is tied to whom in a community: a pure function of its skeleton.
///
/// What is kept are the kin and those who live, work and learn together, neighbours and friends, some fifty people
/// of each member; acquaintances are worked out when asked for. One person may be tied to another in several
/// layers, as a brother who is also a colleague; all of these ties have the same strength. Immutable.
public final class Ties {

    /// Ties at least that strong lead to the closest, some five people.
    public static final double CLOSEST = Closeness.CLOSEST;

    /// Ties at least that strong lead to those who are close, some fifteen people with the closest.
    public static final double CLOSE = Closeness.CLOSE;

    private final Skeleton skeleton;
    private final Places places;
    private final Adjacency adjacency;
    private final Acquaintances acquaintances;

    private Ties(Skeleton skeleton, Places places, Adjacency adjacency, Acquaintances acquaintances) {
        this.skeleton = skeleton;
        this.places = places;
        this.adjacency = adjacency;
        this.acquaintances = acquaintances;
    }

    /// The ties over a skeleton.
    public static Ties of(Skeleton skeleton) {
        Places places = Places.of(skeleton);
        TieNorms norms = new TieNorms();
        Town town = new Town(skeleton.members(), skeleton.communities().size(), norms);
        Adjacency adjacency = Weaving.weave(skeleton, places, town, norms);
        Closeness.weigh(adjacency, skeleton.seed(), norms);
        return new Ties(
                skeleton,
                places,
                adjacency,
                Acquaintances.of(
                        skeleton.seed(),
                        adjacency,
                        places.neighbourhoods().inOrder(),
                        town.inOrder(),
                        norms.of("acquaintance.mean") - norms.of("stored.mean")));
    }

    public Skeleton skeleton() {
        return skeleton;
    }

    /// Where members live, learn and work.
    public Places places() {
        return places;
    }

    /// The ties of a member, sorted by the other's number, then by layer.
    public List<Tie> of(int member) {
        int from = adjacency.start(member);
        int end = adjacency.start(member + 1);
        List<Tie> ties = new ArrayList<>(end - from);
        for (int entry = from; entry < end; entry++) {
            Relation relation = adjacency.relation(entry);
            ties.add(new Tie(
                    relation.layer(),
                    adjacency.other(entry),
                    (double) adjacency.weight(entry) / Closeness.STEPS,
                    relation.text(),
                    skeleton.asOf().getYear() - adjacency.years(entry)));
        }
        return ties;
    }

    /// How many people a member is tied to.
    public int degree(int member) {
        return adjacency.people(member);
    }

    /// Those whom a member is tied to in one layer, in the order of their numbers.
    public int[] others(int member, TieLayer layer) {
        int end = adjacency.start(member + 1);
        int[] others = new int[end - adjacency.start(member)];
        int count = 0;
        for (int entry = adjacency.start(member); entry < end; entry++) {
            if (adjacency.relation(entry).layer() == layer) {
                others[count++] = adjacency.other(entry);
            }
        }
        return Arrays.copyOf(others, count);
    }

    /// Those whom a member is tied to in any layer with at least that strength, in the order of their numbers.
    public int[] others(int member, double strength) {
        int end = adjacency.start(member + 1);
        int[] others = new int[end - adjacency.start(member)];
        int count = 0;
        for (int entry = adjacency.start(member); entry < end; entry = adjacency.next(entry, end)) {
            if ((double) adjacency.weight(entry) / Closeness.STEPS >= strength) {
                others[count++] = adjacency.other(entry);
            }
        }
        return Arrays.copyOf(others, count);
    }

    /// Those whom a member knows without being tied to them, in the order of their numbers. They know the member,
    /// too.
    public int[] acquaintances(int member) {
        return acquaintances.of(member);
    }
}
