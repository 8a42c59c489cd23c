package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import java.util.Arrays;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.corpus.family.Subject;
import org.personahub.engine.random.RandomStream;

/// What is known of each woman's births while children find their mothers, from the eldest child to the youngest: how
/// many she means to have, how many she has, and when the last was.
final class Births {

    private static final int LEAST_DAYS = 300;
    private static final int FEW_DAYS = 540;
    private static final double FEW_DAYS_WEIGHT = 0.5;
    private static final int LEAST_AGE_OF_FATHER = 16;
    private static final int MOST_AGE_OF_FATHER = 74;
    static final int LEAST_AGE = 15;
    static final int MOST_AGE = 47;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Town town;
    private final Columns people;
    private final double cohabitation;
    private final double before;
    private final double after;
    private final double without;
    private final double beyond;

    private byte[] meant = new byte[0];
    private byte[] had = new byte[0];
    private int[] last = new int[0];

    Births(Town town) {
        this.town = town;
        this.people = town.people();
        this.cohabitation = town.territory().familyPatterns().cohabitation();
        this.before = Math.max(
                town.norms().of("descent.before-union"),
                town.norms().of("descent.before-union-cohabiting") * cohabitation);
        this.after = town.norms().of("descent.after-union");
        this.without = town.norms().of("descent.without-union") * cohabitation;
        this.beyond = town.norms().of("descent.beyond-target");
    }

    /// Draws how many children a woman means to have.
    ///
    /// @param like a member who knows her: herself, her husband or her child
    void mean(int woman, int like, RandomStream stream) {
        reserve(woman);
        boolean union = people.since[woman] != 0;
        if (!union && !stream.chance(cohabitation)) {
            meant[woman] = 0;
            return;
        }
        Subject seen = town.subject(like);
        Subject her = new Subject(
                seen.territory(),
                town.sex(woman),
                people.bornIn[woman],
                Math.max(LEAST_AGE, town.year() - people.bornIn[woman]),
                seen.status(),
                seen.education(),
                false,
                town.year());
        meant[woman] = (byte) (union ? Generations.children(her, stream) : 1 + stream.below(2));
    }

    /// At least so many.
    void meanAtLeast(int woman, int children) {
        meant[woman] = (byte) Math.max(meant[woman], children);
    }

    private void reserve(int woman) {
        if (woman >= meant.length) {
            int from = meant.length;
            int size = Math.max(people.sex.length, woman + 1);
            meant = Arrays.copyOf(meant, size);
            had = Arrays.copyOf(had, size);
            last = Arrays.copyOf(last, size);
            Arrays.fill(last, from, size, NEVER);
        }
    }

    int had(int woman) {
        return woman < had.length ? had[woman] : 0;
    }

    /// How many children she means to have beyond those she has.
    int toCome(int woman) {
        return woman < had.length ? Math.max(0, meant[woman] - had[woman]) : 0;
    }

    void bear(int woman, int day) {
        reserve(woman);
        had[woman]++;
        last[woman] = day;
    }

    /// How well somebody's birth fits a woman's life; 0 when they cannot be hers.
    ///
    /// @param beyondMeant whether she may have more children than she means to
    double weight(int woman, int child, boolean beyondMeant) {
        int day = people.born[child];
        int year = people.bornIn[child];
        int age = year - people.bornIn[woman];
        int since = day - last[woman];
        if (age < LEAST_AGE || age > MOST_AGE || since < LEAST_DAYS) {
            return 0;
        }
        if (people.died[woman] != 0 && people.died[woman] < year || isKinOf(people.partner[child], woman)) {
            return 0;
        }
        double toCome = meant[woman] - had[woman];
        double parity = toCome > 0 ? toCome : beyondMeant ? beyond / (1 + had[woman] - meant[woman]) : 0;
        return parity * union(woman, year) * (since < FEW_DAYS ? FEW_DAYS_WEIGHT : 1);
    }

    /// Whether she is the mother or a sister of somebody's partner.
    private boolean isKinOf(int partner, int woman) {
        if (partner == Members.NONE || people.mother[partner] == Members.NONE) {
            return false;
        }
        int mother = people.mother[partner];
        return mother == woman
                || people.mother[woman] == mother
                || people.since[woman] != 0 && people.father[partner] == man(woman);
    }

    int year(int child) {
        return people.bornIn[child];
    }

    private double union(int woman, int year) {
        if (people.since[woman] == 0) {
            return without;
        }
        // A member's children by a wife who is none are known by him alone.
        if (year < people.since[woman] - 1) {
            return people.isMember(woman) ? before : 0;
        }
        if (year > end(woman)) {
            return people.isMember(woman) ? after : 0;
        }
        int older = year - people.bornIn[man(woman)];
        return older < LEAST_AGE_OF_FATHER || older > MOST_AGE_OF_FATHER ? 0 : 1;
    }

    /// Whether a child born in the middle of that year would be no twin of hers, nor too near to another.
    ///
    /// @param kindred who her children are
    boolean isFree(int woman, int year, Kindred kindred) {
        int middle = (int) LocalDate.of(year, 7, 1).toEpochDay();
        for (int i = 0; i < kindred.childCount(woman); i++) {
            if (Math.abs(people.born[kindred.child(woman, i)] - middle) < LEAST_DAYS) {
                return false;
            }
        }
        return true;
    }

    /// Whether a child born in that year is her partner's or former partner's.
    boolean withinUnion(int woman, int year) {
        return people.since[woman] != 0
                && year >= people.since[woman] - 1
                && year <= end(woman)
                && year - people.bornIn[man(woman)] >= LEAST_AGE_OF_FATHER;
    }

    /// The man she lives or lived with.
    int man(int woman) {
        return people.partner[woman] != Members.NONE ? people.partner[woman] : people.former[woman];
    }

    /// The last year in which he can have fathered a child of hers.
    int end(int woman) {
        int man = man(woman);
        int end = people.until[woman] == 0 ? town.year() : people.until[woman];
        return people.died[man] == 0 ? end : Math.min(end, people.died[man]);
    }
}
