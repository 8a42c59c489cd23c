package org.personahub.engine.community.skeleton;

import java.util.stream.IntStream;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Gives members their final numbers: household by household, those of a household from the eldest on.
final class Numbering {

    private static final StreamKey ORDER = StreamKey.of("community.households");

    private final Town town;
    private final Columns people;
    private final Units units;
    private final Dwellings dwellings;

    /// The members in their new order, and where the households begin in it.
    private final int[] order;

    private final int[] first;
    private final byte[] type;

    Numbering(Town town, Units units, Dwellings dwellings) {
        this.town = town;
        this.people = town.people();
        this.units = units;
        this.dwellings = dwellings;
        int[] household = new int[units.count];
        int[] homes = homes(household);
        this.order = new int[people.members];
        this.first = starts(household, homes.length);
        int[] next = first.clone();
        for (int member : FreeByBirth.inOrder(IntStream.range(0, people.members).toArray(), people.born)) {
            order[next[household[dwellings.home(units.of[member])]]++] = member;
        }
        this.type = new byte[homes.length];
        HouseholdTypes types = new HouseholdTypes(people);
        for (int i = 0; i < homes.length; i++) {
            Type of = units.institution[homes[i]]
                    ? Type.INSTITUTION
                    : dwellings.isShared(homes[i]) ? Type.SHARED : types.of(order, first[i], first[i + 1]);
            type[i] = (byte) of.ordinal();
        }
    }

    /// The units whose homes the households are, in random order.
    private int[] homes(int[] household) {
        int[] homes = IntStream.range(0, units.count)
                .filter(unit -> dwellings.home(unit) == unit)
                .toArray();
        RandomStream stream = town.stream(ORDER);
        for (int i = homes.length - 1; i > 0; i--) {
            int j = stream.below(i + 1);
            int kept = homes[i];
            homes[i] = homes[j];
            homes[j] = kept;
        }
        for (int i = 0; i < homes.length; i++) {
            household[homes[i]] = i;
        }
        return homes;
    }

    private int[] starts(int[] household, int households) {
        int[] starts = new int[households + 1];
        for (int member = 0; member < people.members; member++) {
            starts[household[dwellings.home(units.of[member])] + 1]++;
        }
        for (int i = 0; i < households; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    Households households() {
        return new Households(first, type);
    }

    Members members() {
        people.trim();
        int[] number = new int[people.people];
        for (int i = 0; i < number.length; i++) {
            number[i < order.length ? order[i] : i] = i;
        }
        Columns numbered = new Columns(people.members, people.occupations);
        numbered.take(people, order, number);
        for (int i = 0; i < type.length; i++) {
            for (int member = first[i]; member < first[i + 1]; member++) {
                numbered.household[member] = i;
            }
        }
        return new Members(numbered);
    }
}
