package org.personahub.engine.community.skeleton;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The smallest groups of members who never live apart: a couple or somebody without a partner, each with the minors
/// they bring up.
final class Units {

    private static final StreamKey CARE = StreamKey.of("community.institutions");

    /// The unit of each member.
    final int[] of;

    /// The eldest of those who are grown or have a partner.
    final int[] head;

    /// The head's partner, or `NONE`.
    final int[] second;

    /// How many members each has.
    final int[] size;

    /// Whether it is a home for the old, or for children without any kin.
    final boolean[] institution;

    int count;

    private final Town town;
    private final Columns people;

    /// @param guardians of minors who live with kin beyond their parents
    Units(Town town, int[] guardians) {
        this.town = town;
        this.people = town.people();
        int members = people.members;
        of = new int[members];
        head = new int[members];
        second = new int[members];
        size = new int[members];
        institution = new boolean[members];
        Arrays.fill(of, Members.NONE);
        homesForTheOld(needed(guardians), town.stream(CARE));
        for (int member = 0; member < members; member++) {
            if (of[member] == Members.NONE && (town.isAdult(member) || town.inUnion(member))) {
                found(member);
            }
        }
        int[] minors = IntStream.range(0, members)
                .filter(member -> of[member] == Members.NONE)
                .toArray();
        int home = Members.NONE;
        for (int minor : FreeByBirth.inOrder(minors, people.born)) {
            int with = with(minor, guardians[minor]);
            if (with == Members.NONE) {
                home = home == Members.NONE ? add(minor, true) : home;
                join(minor, home);
            } else {
                join(minor, of[with]);
            }
        }
    }

    private int add(int first, boolean isInstitution) {
        head[count] = first;
        second[count] = Members.NONE;
        institution[count] = isInstitution;
        return count++;
    }

    private void join(int member, int unit) {
        of[member] = unit;
        size[unit]++;
    }

    private void found(int member) {
        int unit = add(member, false);
        join(member, unit);
        if (town.inUnion(member)) {
            second[unit] = people.partner[member];
            join(people.partner[member], unit);
        }
    }

    private int with(int minor, int guardian) {
        if (settled(people.mother[minor])) {
            return people.mother[minor];
        }
        if (settled(people.father[minor])) {
            return people.father[minor];
        }
        return settled(guardian) ? guardian : Members.NONE;
    }

    /// Whether somebody is a member with whom a child can live.
    private boolean settled(int person) {
        return people.isMember(person) && of[person] != Members.NONE && !institution[of[person]];
    }

    /// Who brings up a minor.
    private boolean[] needed(int[] guardians) {
        boolean[] needed = new boolean[people.members];
        for (int member = 0; member < people.members; member++) {
            if (!town.isAdult(member)) {
                for (int one : new int[] {people.mother[member], people.father[member], guardians[member]}) {
                    if (people.isMember(one)) {
                        needed[one] = true;
                    }
                }
            }
        }
        return needed;
    }

    /// Takes people into homes who are of the age for it, have no partner to live with and bring nobody up.
    private void homesForTheOld(boolean[] needed, RandomStream stream) {
        int[] chosen = new int[people.members];
        int number = 0;
        double[] alone = shareWithoutPartner();
        for (int member = 0; member < people.members; member++) {
            double share = town.territory().familyPatterns().institution(people.age[member]);
            if (share > 0 && !town.inUnion(member) && !needed[member]) {
                // All who live in homes have no partner here, so that those without one live there the more often.
                double chance = Math.min(0.6, share / Math.max(0.2, alone[share > institutionAtFirst() ? 1 : 0]));
                if (stream.chance(chance)) {
                    chosen[number++] = member;
                }
            }
        }
        if (number < town.norms().whole("home.institution-least")) {
            return;
        }
        int homes = (number - 1) / town.norms().whole("home.institution-most") + 1;
        int first = count;
        for (int i = 0; i < number; i++) {
            if (i < homes) {
                add(chosen[i], true);
            }
            join(chosen[i], first + i % homes);
        }
    }

    private double institutionAtFirst() {
        return town.territory().familyPatterns().institution75();
    }

    private double[] shareWithoutPartner() {
        double[] alone = new double[2];
        double[] all = new double[2];
        for (int member = 0; member < people.members; member++) {
            double share = town.territory().familyPatterns().institution(people.age[member]);
            if (share > 0) {
                int old = share > institutionAtFirst() ? 1 : 0;
                all[old]++;
                alone[old] += town.inUnion(member) ? 0 : 1;
            }
        }
        return new double[] {alone[0] / Math.max(1, all[0]), alone[1] / Math.max(1, all[1])};
    }
}
