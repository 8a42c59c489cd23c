package org.personahub.engine.community.skeleton;

import java.util.List;
import java.util.stream.IntStream;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Says when partnerships began and ended, and finds those who are partners no more: the parted are paired among
/// themselves as far as their former partners may live in the community, the others of them and the late partners of
/// the widowed become kin.
final class Unions {

    private static final StreamKey BEGAN = StreamKey.of("community.unions.since");
    private static final StreamKey PARTED = StreamKey.of("community.unions.former");
    private static final StreamKey WIDOWED = StreamKey.of("community.unions.late");
    private static final int LEAST_AGE = 17;
    private static final int MOST_AGE = 104;
    private static final double NEAR = 4 * 365.2425;

    private final Town town;
    private final Columns people;

    Unions(Town town) {
        this.town = town;
        this.people = town.people();
    }

    void of(List<int[]> couples) {
        RandomStream began = town.stream(BEGAN);
        for (int[] couple : couples) {
            int since = Generations.since(town.subject(couple[0]), people.bornIn[couple[1]], town.year(), began);
            people.pair(couple[0], couple[1], since);
        }
        RandomStream parted = town.stream(PARTED);
        for (MaritalStatus status : List.of(MaritalStatus.SEPARATED, MaritalStatus.DIVORCED)) {
            parted(status, parted);
        }
        RandomStream widowed = town.stream(WIDOWED);
        for (int member : of(MaritalStatus.WIDOWED).toArray()) {
            int late = kin(member, widowed);
            int since = Generations.since(town.subject(member), people.bornIn[late], town.year() - 1, widowed);
            people.pair(member, late, since);
            people.died[late] = (short)
                    Generations.deathSince(town.subject(member), town.sex(late), people.bornIn[late], since, widowed);
        }
    }

    private IntStream of(MaritalStatus status) {
        return IntStream.range(0, people.members).filter(member -> town.status(member) == status);
    }

    private void parted(MaritalStatus status, RandomStream stream) {
        int[] men = of(status).filter(member -> !people.isWoman(member)).toArray();
        FreeByBirth free = new FreeByBirth(men, people.born);
        double among = town.norms().of("parted.among-members");
        for (int woman : of(status).filter(people::isWoman).toArray()) {
            int gap = Generations.gap(town.subject(woman), people.age[woman] - 30.0, stream);
            int day = people.born[woman] - gap * 365;
            int man = stream.chance(among) ? free.nearest(day) : Members.NONE;
            if (man != Members.NONE
                    && Math.abs(people.born[man] - day) <= NEAR
                    && people.community[man] == people.community[woman]) {
                free.take(man, people.born[man]);
                end(woman, man, stream);
            } else {
                end(woman, kin(woman, stream), stream);
            }
        }
        for (int man : men) {
            if (people.former[man] == Members.NONE) {
                end(man, kin(man, stream), stream);
            }
        }
    }

    private void end(int member, int former, RandomStream stream) {
        int since = Generations.since(town.subject(member), people.bornIn[former], town.year() - 1, stream);
        people.part(member, former, since, since + 1 + stream.below(Math.max(1, town.year() - since)));
    }

    /// Somebody of the other sex and of an age to be the member's partner, who is no member.
    private int kin(int member, RandomStream stream) {
        boolean woman = people.isWoman(member);
        int gap = Generations.gap(town.subject(member), people.age[member] - 30.0, stream);
        int born = people.bornIn[member] + (woman ? -gap : gap);
        int year = town.year();
        return people.kin(
                woman ? Sex.MALE : Sex.FEMALE,
                Math.clamp(born, year - MOST_AGE, year - 1 - LEAST_AGE),
                people.community[member]);
    }
}
