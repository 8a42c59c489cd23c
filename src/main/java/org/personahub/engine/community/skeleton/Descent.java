package org.personahub.engine.community.skeleton;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Gives everybody a mother and a father, from the eldest member to the youngest.
///
/// Minors nearly all find their mother among the members, or their father if she died or left him; grown people as
/// often
/// as people live near their parents. Everybody else's parents become kin who are no members, shared by brothers and
/// sisters.
final class Descent {

    private static final StreamKey STREAM = StreamKey.of("community.descent");

    /// Searched by minors, who take the community of those whom they find.
    private final Mothers athome;

    /// Searched by grown people, by community: members, wives of members who died, and others.
    private final Mothers living;

    private final Mothers late;
    private final Mothers elsewhere;

    private final Town town;
    private final Columns people;
    private final Births births;
    private final Fathers fathers;
    private final Guardians guardians;
    private final RandomStream stream;
    private final double fostered;
    private final double nearby;
    private final double nearbyWives;
    private final double siblings;
    private final double twins;
    private final double leavingFrom;
    private final double leavingUntil;

    Descent(Town town, Births births) {
        this.town = town;
        this.people = town.people();
        this.births = births;
        this.fathers = new Fathers(town, births);
        this.guardians = new Guardians(town, births);
        this.stream = town.stream(STREAM);
        this.athome = new Mothers(births, town.year(), 1);
        this.living = new Mothers(births, town.year(), town.communities());
        this.late = new Mothers(births, town.year(), town.communities());
        this.elsewhere = new Mothers(births, town.year(), town.communities());
        this.fostered = town.withExtended("descent.fostered");
        this.nearby = town.withExtended("kin.nearby");
        this.nearbyWives = town.norms().of("kin.nearby-wives");
        this.siblings = town.norms().of("kin.siblings");
        this.twins = town.norms().of("descent.twins");
        this.leavingFrom = town.norms().of("home.leaving-from");
        this.leavingUntil = town.norms().of("kin.nearby-until");
    }

    /// @return of the minors who live with kin beyond their parents, with whom; `NONE` for all others
    int[] draw() {
        mothers();
        int[] order = FreeByBirth.inOrder(IntStream.range(0, people.members).toArray(), people.born);
        int[] guardian = new int[people.members];
        Arrays.fill(guardian, Members.NONE);
        for (int i = 0; i < order.length; i++) {
            int child = order[i];
            if (people.mother[child] != Members.NONE) {
                continue;
            }
            if (town.isAdult(child)) {
                grown(child);
            } else if (!stream.chance(fostered) && minor(child)) {
                if (i + 1 < order.length && stream.chance(twins)) {
                    twin(child, order[i + 1]);
                }
            } else {
                guardian[child] = guardians.take(child, stream);
            }
        }
        guardians.link(Kindred.of(new Members(people)));
        return guardian;
    }

    private void mothers() {
        double withFather = town.norms().of("descent.lives-with-father");
        for (int member = 0; member < people.members; member++) {
            if (people.isWoman(member)) {
                births.mean(member, member, stream);
                athome.add(0, member, people.bornIn[member]);
                living.add(people.community[member], member, people.bornIn[member]);
                continue;
            }
            int partner = people.partner[member];
            int former = people.former[member];
            if (partner >= people.members) {
                births.mean(partner, member, stream);
                athome.add(0, partner, people.bornIn[partner]);
                late.add(people.community[partner], partner, people.bornIn[partner]);
            } else if (former >= people.members) {
                births.mean(former, member, stream);
                if (stream.chance(withFather)) {
                    athome.add(0, former, people.bornIn[former]);
                }
            }
        }
    }

    private boolean minor(int child) {
        int year = people.bornIn[child];
        int bornIn = year - Generations.motherAge(town.subject(child), stream);
        int mother = athome.find(0, bornIn, child, true, stream);
        if (mother == Members.NONE) {
            mother = athome.best(0, child);
        }
        if (mother == Members.NONE) {
            return false;
        }
        bear(mother, child);
        int parent = stream.chance(0.5) ? mother : people.father[child];
        people.community[child] = people.community[parent];
        return true;
    }

    private void twin(int child, int other) {
        boolean free = people.mother[other] == Members.NONE
                && !town.isAdult(other)
                && people.age[other] == people.age[child]
                && !town.inUnion(other);
        if (free) {
            people.born[other] = people.born[child];
            people.bornIn[other] = people.bornIn[child];
            people.community[other] = people.community[child];
            people.mother[other] = people.mother[child];
            people.father[other] = people.father[child];
            births.bear(people.mother[child], people.born[child]);
        }
    }

    private void bear(int mother, int child) {
        people.mother[child] = mother;
        // A father who is no member is a new row, for which the columns may have to be laid anew.
        int father = fathers.of(mother, child, stream);
        people.father[child] = father;
        births.bear(mother, people.born[child]);
    }

    private void grown(int child) {
        int year = people.bornIn[child];
        int group = people.community[child];
        int bornIn = year - Generations.motherAge(town.subject(child), stream);
        Integer died = Generations.deathYear(town.subject(child), Sex.FEMALE, bornIn, year + 1, stream);
        int mother = Members.NONE;
        if (stream.chance(near(child))) {
            mother = (died == null ? living : late).find(group, bornIn, child, !town.inUnion(child), stream);
        }
        if (mother == Members.NONE && stream.chance(siblings)) {
            mother = elsewhere.find(group, bornIn, child, false, stream);
        }
        if (mother == Members.NONE) {
            mother = motherElsewhere(child, bornIn, died);
            elsewhere.add(group, mother, bornIn);
        }
        bear(mother, child);
    }

    /// How probable it is that somebody's living mother is a member: more for those who may not have left home.
    private double near(int member) {
        if (town.inUnion(member)) {
            return people.isWoman(member) ? nearby * nearbyWives : nearby;
        }
        double left = Math.clamp((people.age[member] - leavingFrom) / (leavingUntil - leavingFrom), 0, 1);
        return nearby + (1 - nearby) * (1 - left);
    }

    private int motherElsewhere(int child, int bornIn, @Nullable Integer died) {
        int mother = people.kin(Sex.FEMALE, bornIn, people.community[child]);
        people.died[mother] = died == null ? 0 : died.shortValue();
        fathers.husband(mother, child, stream);
        births.mean(mother, child, stream);
        births.meanAtLeast(mother, 1);
        return mother;
    }
}
