package org.personahub.engine.community.skeleton;

import java.util.stream.IntStream;
import org.personahub.engine.random.RandomStream;

/// Finds units in which another unit might live, and says how usual that would be: parents, children, brothers and
/// sisters, or others who are young and alone.
final class Hosts {

    private static final int OLD = 62;
    private static final int VERY_OLD = 75;
    private static final int YOUNG_COUPLE = 42;
    private static final int FIRST_FLAT = 18;
    private static final int LAST_FLAT_USUALLY = 34;
    private static final int LAST_FLAT = 54;
    private static final double LATER = 0.1;
    private static final double FEW_FLATS = 0.2;

    private final Town town;
    private final Columns people;
    private final Units units;
    private final Kindred kindred;
    private final double extended;
    private final double leavingFrom;
    private final double leavingUntil;
    private final double oldJoin;
    private final double singleStays;
    private final double couplesJoin;
    private final double shares;
    private final int[] flats;

    Hosts(Town town, Units units, Kindred kindred) {
        this.town = town;
        this.people = town.people();
        this.units = units;
        this.kindred = kindred;
        this.extended = town.extended();
        this.leavingFrom = town.norms().of("home.leaving-from");
        this.leavingUntil = town.norms().of("home.leaving-until") + town.norms().of("home.leaving-extended") * extended;
        this.oldJoin = town.withExtended("home.old-join");
        this.singleStays = town.withExtended("home.single-stays");
        this.couplesJoin = town.norms().of("home.couples-join") * extended;
        this.shares = town.norms().of("home.shares") * Math.max(FEW_FLATS, 1 - 2.2 * extended);
        this.flats = IntStream.range(0, units.count).filter(this::mayShare).toArray();
    }

    /// Whether a unit is a person who might live in a shared flat.
    boolean mayShare(int unit) {
        int age = people.age[units.head[unit]];
        return units.size[unit] == 1 && !units.institution[unit] && age >= FIRST_FLAT && age <= LAST_FLAT;
    }

    /// A unit that somebody of this one might live with.
    ///
    /// @return the unit and how usual it would be, in millionths; below zero when there is none
    long find(int unit, RandomStream stream) {
        boolean hers = units.second[unit] != Members.NONE && stream.chance(0.5);
        int one = hers ? units.second[unit] : units.head[unit];
        double way = stream.uniform();
        if (way < 0.5) {
            int parent = parent(one);
            return parent == Members.NONE ? -1 : offer(parent, withParents(unit, one));
        }
        if (way < 0.7) {
            int child = child(one, stream);
            return child == Members.NONE ? -1 : offer(child, withChild(unit, one, child));
        }
        if (way < 0.85) {
            int sibling = sibling(one, stream);
            return sibling == Members.NONE ? -1 : offer(sibling, withSibling(unit));
        }
        if (flats.length == 0 || !mayShare(unit)) {
            return -1;
        }
        int flat = flats[stream.below(flats.length)];
        return (long) flat << 32 | FLAT | millionths(people.age[one] > LAST_FLAT_USUALLY ? shares * LATER : shares);
    }

    /// Marks an offer of a shared flat.
    static final int FLAT = 1 << 30;

    private long offer(int member, double usual) {
        int unit = units.of[member];
        return units.institution[unit] ? -1 : (long) unit << 32 | millionths(usual);
    }

    private static int millionths(double usual) {
        return (int) (1e6 * Math.clamp(usual, 0, 1));
    }

    private int parent(int one) {
        if (people.isMember(people.mother[one])) {
            return people.mother[one];
        }
        return people.isMember(people.father[one]) ? people.father[one] : Members.NONE;
    }

    private int child(int one, RandomStream stream) {
        int number = kindred.childCount(one);
        if (number == 0) {
            return Members.NONE;
        }
        int child = kindred.child(one, stream.below(number));
        return people.isMember(child) && town.isAdult(child) ? child : Members.NONE;
    }

    private int sibling(int one, RandomStream stream) {
        int number = people.mother[one] == Members.NONE ? 0 : kindred.childCount(people.mother[one]);
        int sibling = number < 2 ? one : kindred.child(people.mother[one], stream.below(number));
        return sibling != one && people.isMember(sibling) && town.isAdult(sibling) ? sibling : Members.NONE;
    }

    private double withParents(int unit, int one) {
        if (units.second[unit] != Members.NONE) {
            double young = people.age[one] < YOUNG_COUPLE ? 1 : 0.5;
            return couplesJoin * young * (people.isWoman(one) ? 0.25 : 1);
        }
        if (units.size[unit] > 1) {
            return 0.04 + 0.6 * extended;
        }
        double left = Math.clamp((people.age[one] - leavingFrom) / (leavingUntil - leavingFrom), 0, 1);
        return Math.max(1 - left, singleStays);
    }

    /// With a child who lives alone people live as parent and grown child, with others as one generation more.
    private double withChild(int unit, int one, int child) {
        if (units.size[unit] > 1) {
            return people.age[one] < OLD ? 0 : couplesJoin;
        }
        if (units.size[units.of[child]] == 1) {
            return singleStays;
        }
        return people.age[one] < OLD ? 0 : people.age[one] < VERY_OLD ? oldJoin * 0.7 : oldJoin;
    }

    private double withSibling(int unit) {
        if (units.size[unit] > 1) {
            return 0.1 * extended;
        }
        return 0.02 + 0.6 * extended;
    }
}
