package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.random.RandomStream;

/// Finds kin for minors who live without their parents: a grandparent, whose child the absent mother is, or where
/// nobody
/// is old enough an aunt or uncle, whose sister she is.
final class Guardians {

    private static final int GENERATION = 24;
    private static final int LEAST_YEARS = 34;
    private static final int MOST_YEARS = 72;
    private static final int TRIES = 40;
    private static final int LEAST_AGE_OF_FATHER = 16;
    private static final int LEAST_AGE_AT_UNION = 15;
    private static final int MOST_AGE_OF_MOTHER = 40;
    private static final int LEAST_GRANDMOTHERS_YEARS = 18;
    private static final int[] YEARS_OFF = {0, 1, -1, 2, -2, 3, -3, 4, -4};

    private final Town town;
    private final Columns people;
    private final Births births;
    private final List<int[]> taken = new ArrayList<>();

    Guardians(Town town, Births births) {
        this.town = town;
        this.people = town.people();
        this.births = births;
    }

    /// Gives a minor parents who are no members.
    ///
    /// @return with whom the minor lives; `NONE` when there is no grown member
    int take(int child, RandomStream stream) {
        int guardian = find(child, stream);
        int older = guardian == Members.NONE ? 0 : people.bornIn[child] - people.bornIn[guardian];
        int age = older >= LEAST_YEARS
                ? Math.clamp(
                        older - GENERATION,
                        Births.LEAST_AGE + 1,
                        Math.min(MOST_AGE_OF_MOTHER, older - LEAST_GRANDMOTHERS_YEARS))
                : GENERATION + stream.below(8);
        int year = people.bornIn[child];
        int group = guardian == Members.NONE ? people.community[child] : people.community[guardian];
        int mother = people.kin(Sex.FEMALE, year - age, group);
        int gap = Math.max(LEAST_AGE_OF_FATHER - age, Generations.gap(town.subject(child), 0, stream));
        int father = people.kin(Sex.MALE, year - age - gap, group);
        people.pair(mother, father, year - stream.below(2));
        die(mother, child, stream);
        die(father, child, stream);
        people.mother[child] = mother;
        people.father[child] = father;
        people.community[child] = (short) group;
        if (guardian != Members.NONE) {
            taken.add(new int[] {guardian, mother, older >= LEAST_YEARS ? 1 : 0});
        }
        return guardian;
    }

    private void die(int parent, int child, RandomStream stream) {
        Integer died = Generations.deathYear(
                town.subject(child), town.sex(parent), people.bornIn[parent], people.bornIn[child] + 1, stream);
        people.died[parent] = died == null ? 0 : died.shortValue();
    }

    /// A grown member, rather a woman and rather of a grandmother's age.
    private int find(int child, RandomStream stream) {
        for (int i = 0; i < TRIES; i++) {
            int one = stream.below(people.members);
            int older = people.bornIn[child] - people.bornIn[one];
            if (town.isAdult(one)
                    && older >= LEAST_YEARS
                    && older <= MOST_YEARS
                    && (people.isWoman(one) || i > TRIES / 2)) {
                return one;
            }
        }
        for (int one = 0; one < people.members; one++) {
            if (town.isAdult(one) && people.mother[one] != Members.NONE) {
                return one;
            }
        }
        return Members.NONE;
    }

    /// Makes the absent mothers children of the grandparents, or sisters of the others, in a year in which these had no
    /// other child.
    ///
    /// @param kindred as known so far
    void link(Kindred kindred) {
        Map<Integer, List<Integer>> linked = new HashMap<>();
        for (int[] one : taken) {
            int guardian = one[0];
            boolean grandparent = one[2] == 1;
            int man = people.isWoman(guardian) ? births.man(guardian) : guardian;
            int woman = people.isWoman(guardian) ? guardian : births.man(guardian);
            int mothersMother = grandparent ? woman : people.mother[guardian];
            int mothersFather = grandparent ? man : people.father[guardian];
            if (mothersMother == Members.NONE) {
                people.father[one[1]] = mothersFather;
            } else if (fits(one[1], mothersMother, mothersFather, kindred, linked)) {
                people.mother[one[1]] = mothersMother;
                people.father[one[1]] = mothersFather;
                linked.computeIfAbsent(mothersMother, _ -> new ArrayList<>()).add(one[1]);
            }
        }
    }

    private boolean fits(int mother, int hers, int his, Kindred kindred, Map<Integer, List<Integer>> linked) {
        int born = people.bornIn[mother];
        for (int off : YEARS_OFF) {
            int year = born + off;
            int age = year - people.bornIn[hers];
            boolean alive = people.died[hers] == 0 || people.died[hers] >= year;
            boolean father = his == Members.NONE || year - people.bornIn[his] >= LEAST_AGE_OF_FATHER;
            boolean grown = people.since[mother] - year >= LEAST_AGE_AT_UNION;
            if (age < Births.LEAST_AGE || age > Births.MOST_AGE || !alive || !father || !grown) {
                continue;
            }
            boolean free = births.isFree(hers, year, kindred);
            for (int other : linked.getOrDefault(hers, List.of())) {
                free &= Math.abs(people.bornIn[other] - year) > 1;
            }
            if (free) {
                people.born(mother, LocalDate.of(year, 7, 1));
                return true;
            }
        }
        return false;
    }
}
