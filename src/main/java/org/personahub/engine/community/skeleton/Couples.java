package org.personahub.engine.community.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.RankedChoice;
import org.personahub.engine.random.StreamKey;

/// Makes couples of the members who live with somebody: of the same kind of union, of ages that go together, mostly of
/// one community. Whoever finds nobody gets another marital status that fits their age.
final class Couples {

    private static final StreamKey STREAM = StreamKey.of("community.couples");
    private static final double DAYS = 365.2425;

    /// A partner of this many years beside the age looked for is as good as any of one's own community, and of that
    /// many
    /// of any community.
    private static final double NEAR = 2.5;

    private static final double NEAR_ENOUGH = 5;
    private static final int LEAST_AGE_PARTED = 20;

    private final Town town;
    private final Columns people;
    private final RandomStream stream;
    private final double within;
    private final double widest;
    private final int[] gap;
    private final List<int[]> couples = new ArrayList<>();

    Couples(Town town) {
        this.town = town;
        this.people = town.people();
        this.stream = town.stream(STREAM);
        this.within = town.norms().of("couples.within-community");
        this.widest = town.norms().of("couples.widest") * DAYS;
        this.gap = new int[people.members];
    }

    /// The couples, each a woman and a man, already partners of each other but without the year it began.
    List<int[]> match() {
        List<Integer> women = new ArrayList<>();
        List<Integer> men = new ArrayList<>();
        for (MaritalStatus status : List.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING)) {
            match(of(Sex.FEMALE, status), of(Sex.MALE, status), women, men);
        }
        leftOver(women, men);
        return couples;
    }

    private int[] of(Sex sex, MaritalStatus status) {
        return IntStream.range(0, people.members)
                .filter(one -> town.sex(one) == sex && town.status(one) == status)
                .toArray();
    }

    private void match(int[] women, int[] men, List<Integer> lonelyWomen, List<Integer> lonelyMen) {
        FreeByBirth all = new FreeByBirth(men, people.born);
        FreeByBirth[] own = new FreeByBirth[town.communities()];
        for (int community = 0; community < own.length; community++) {
            int its = community;
            own[community] = new FreeByBirth(
                    IntStream.of(men)
                            .filter(man -> people.community[man] == its)
                            .toArray(),
                    people.born);
        }
        shuffle(women);
        for (int woman : women) {
            gap[woman] = (int) (DAYS * Generations.gap(town.subject(woman), people.age[woman] - 30.0, stream));
            int day = people.born[woman] - gap[woman];
            FreeByBirth near = own[people.community[woman]];
            int man = stream.chance(within) ? near.nearest(day) : Members.NONE;
            if (man == Members.NONE || Math.abs(people.born[man] - day) > NEAR * DAYS) {
                int other = all.nearest(day);
                boolean nearer = man == Members.NONE || Math.abs(people.born[man] - day) > NEAR_ENOUGH * DAYS;
                man = nearer ? other : man;
            }
            if (man == Members.NONE || Math.abs(people.born[man] - day) > NEAR_ENOUGH * DAYS) {
                lonelyWomen.add(woman);
                continue;
            }
            pair(woman, man);
            all.take(man, people.born[man]);
            own[people.community[man]].take(man, people.born[man]);
        }
        for (int man : men) {
            if (people.partner[man] == Members.NONE) {
                lonelyMen.add(man);
            }
        }
    }

    /// Those whom nobody of the right age was left for: of both kinds of union, the age not as exactly.
    private void leftOver(List<Integer> women, List<Integer> men) {
        FreeByBirth free =
                new FreeByBirth(men.stream().mapToInt(Integer::intValue).toArray(), people.born);
        for (int woman : women) {
            int usual = (int) (DAYS * town.territory().familyPatterns().ageGap());
            int man = free.nearest(people.born[woman] - usual);
            if (man != Members.NONE && Math.abs(people.born[man] + usual - people.born[woman]) <= widest) {
                town.status(man, town.status(woman));
                pair(woman, man);
                free.take(man, people.born[man]);
            } else {
                alone(woman);
            }
        }
        for (int man : men) {
            if (people.partner[man] == Members.NONE) {
                alone(man);
            }
        }
    }

    private void pair(int woman, int man) {
        people.partner[woman] = man;
        people.partner[man] = woman;
        couples.add(new int[] {woman, man});
    }

    /// Gives the marital status of somebody of that age who lives with nobody.
    private void alone(int member) {
        int age = people.age[member];
        if (age < LEAST_AGE_PARTED) {
            town.status(member, MaritalStatus.NEVER_MARRIED);
            return;
        }
        RankedChoice<MaritalStatus> choice = town.territory().society().marital(town.sex(member), age);
        double[] weights = new double[choice.values().size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            MaritalStatus status = choice.values().get(i);
            boolean union = status == MaritalStatus.MARRIED || status == MaritalStatus.COHABITING;
            weights[i] = union ? 0 : choice.share(i);
            sum += weights[i];
        }
        town.status(member, sum > 0 ? choice.values().get(stream.weighted(weights)) : Society.STATUSES.getFirst());
    }

    private void shuffle(int[] some) {
        for (int i = some.length - 1; i > 0; i--) {
            int j = stream.below(i + 1);
            int kept = some[i];
            some[i] = some[j];
            some[j] = kept;
        }
    }
}
