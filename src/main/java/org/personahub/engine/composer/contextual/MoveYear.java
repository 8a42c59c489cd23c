package org.personahub.engine.composer.contextual;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.RandomStream;

/// Says in which year somebody moved, given why: for work once grown, to a spouse when they married, for children who
/// were of an age for school.
final class MoveYear {

    private static final int GROWN = 17;

    /// Usual ages at a first job after each ISCED level, and years until everybody has one.
    private static final int[] FIRST_JOB_AGE = {14, 15, 16, 18, 19, 20, 22, 24, 27};

    private static final int FIRST_JOB_WITHIN = 4;

    private static final int STUDY_FROM = 17;
    private static final int STUDY_TO = 26;
    private static final int STUDENT_YEARS = 5;
    private static final int SCHOOL_FROM = 5;
    private static final int SCHOOL_TO = 15;

    /// Nearly nobody works longer.
    private static final int RETIRED_BY = 72;

    private MoveYear() {}

    /// The year; empty when nobody with that life moved for that reason.
    ///
    /// @param reason the identifier of the reason; null for one that may be at any age
    static OptionalInt of(@Nullable String reason, Setting setting, RandomStream stream) {
        int born = setting.birthYear();
        int age = setting.age();
        if (reason == null) {
            return setting.facts().holds(Flag.MINOR)
                    ? between(born, born + age, setting, stream)
                    : early(born + GROWN, born + age, setting, stream);
        }
        return switch (reason) {
            case "child" -> between(born, born + GROWN - 1, setting, stream);
            case "work" ->
                early(born + FIRST_JOB_AGE[setting.core().education()] + FIRST_JOB_WITHIN, born + age, setting, stream);
            case "student" -> between(born + Math.max(STUDY_FROM, age - STUDENT_YEARS), born + age, setting, stream);
            case "study" -> between(born + STUDY_FROM, born + Math.min(STUDY_TO, age), setting, stream);
            case "retired" -> between(born + RETIRED_BY, born + age, setting, stream);
            case "spouse" -> married(setting);
            case "children" -> schooling(setting, stream);
            case "grandparents" ->
                withGrandparents(setting)
                        ? between(born + Math.min(SCHOOL_FROM, age), born + age, setting, stream)
                        : OptionalInt.empty();
            default -> throw new IllegalStateException("no year is known of moves for " + reason);
        };
    }

    private static OptionalInt married(Setting setting) {
        for (Relative relative : setting.core().family().relatives()) {
            Integer since = relative.since();
            if (relative.relation() == Relation.PARTNER && since != null && since <= setting.arrivedBy()) {
                return OptionalInt.of(since);
            }
        }
        return OptionalInt.empty();
    }

    /// While at least one child was of an age for school.
    private static OptionalInt schooling(Setting setting, RandomStream stream) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Relative relative : setting.core().family().relatives()) {
            if (relative.relation() == Relation.CHILD && relative.alive()) {
                first = Math.min(first, relative.birthYear());
                last = Math.max(last, relative.birthYear());
            }
        }
        return first == Integer.MAX_VALUE
                ? OptionalInt.empty()
                : between(first + SCHOOL_FROM, last + SCHOOL_TO, setting, stream);
    }

    private static boolean withGrandparents(Setting setting) {
        boolean grandparent = false;
        for (Relative relative : setting.core().family().coresidents()) {
            grandparent |= relative.relation() == Relation.GRANDPARENT;
            if (relative.relation() == Relation.MOTHER || relative.relation() == Relation.FATHER) {
                return false;
            }
        }
        return grandparent;
    }

    private static OptionalInt between(int from, int to, Setting setting, RandomStream stream) {
        int last = Math.min(to, setting.arrivedBy());
        double draw = stream.uniform();
        return last < from ? OptionalInt.empty() : OptionalInt.of(from + (int) (draw * (last - from + 1)));
    }

    /// Earlier years more often: most people move in their twenties.
    private static OptionalInt early(int from, int to, Setting setting, RandomStream stream) {
        int last = Math.min(to, setting.arrivedBy());
        double draw = stream.uniform();
        return last < from ? OptionalInt.empty() : OptionalInt.of(from + (int) (draw * draw * (last - from + 1)));
    }
}
