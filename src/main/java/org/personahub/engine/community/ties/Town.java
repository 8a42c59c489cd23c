package org.personahub.engine.community.ties;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.random.RandomStream;

/// The whole town by name community and age, for finding somebody of about an age anywhere in it.
final class Town {

    private static final int AGES = Byte.MAX_VALUE + 1;

    private final Members members;
    private final int[] byAge;
    private final int[] startOfAge;
    private final int[] byCommunity;
    private final int[] startOfCommunity;
    private final double sameCommunity;
    private final double years;

    Town(Members members, int communities, TieNorms norms) {
        this.members = members;
        this.sameCommunity = norms.of("friend.town.community");
        this.years = norms.of("friend.town.years");
        int count = members.count();
        startOfAge = new int[AGES + 1];
        startOfCommunity = new int[communities * AGES + 1];
        byAge = sorted(count, startOfAge, members::age);
        byCommunity = sorted(count, startOfCommunity, this::cell);
    }

    private int cell(int member) {
        return members.community(member) * AGES + members.age(member);
    }

    private static int[] sorted(int count, int[] start, IntUnaryOperator cell) {
        for (int member = 0; member < count; member++) {
            start[cell.applyAsInt(member) + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        int[] sorted = new int[count];
        for (int member = 0; member < count; member++) {
            sorted[next[cell.applyAsInt(member)]++] = member;
        }
        return sorted;
    }

    /// Somebody of the town, of about the member's age, mostly of their community.
    ///
    /// @return NONE when nobody of that age is there
    int pick(int member, RandomStream stream) {
        boolean within = stream.chance(sameCommunity);
        int age = members.age(member);
        int wanted = age + (age < Homophily.ADULT ? near(stream, 1.5) : near(stream, years));
        if (wanted < 0 || wanted >= AGES) {
            return Members.NONE;
        }
        int[] start = within ? startOfCommunity : startOfAge;
        int cell = within ? members.community(member) * AGES + wanted : wanted;
        int size = start[cell + 1] - start[cell];
        if (size > 0) {
            return (within ? byCommunity : byAge)[start[cell] + stream.below(size)];
        }
        return within ? anyOf(members.community(member), stream) : Members.NONE;
    }

    /// In small communities few are of an age.
    private int anyOf(int community, RandomStream stream) {
        int first = startOfCommunity[community * AGES];
        return byCommunity[first + stream.below(startOfCommunity[(community + 1) * AGES] - first)];
    }

    /// A difference of years, as often older as younger, whose size is on average as given.
    private static int near(RandomStream stream, double mean) {
        double size = mean * Exponential.draw(stream);
        return (int) Math.round(stream.chance(0.5) ? size : -size);
    }

    /// The members by community, in it by age.
    int[] inOrder() {
        return Arrays.copyOf(byCommunity, byCommunity.length);
    }
}
