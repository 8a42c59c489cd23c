package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Many conditions that are asked together: what any of them tests is tested once and becomes a bit, and a condition
/// holds when the bits it looks at are the ones it wants.
///
/// A person asks a thousand conditions, and which of them hold is not to be guessed; so nothing here branches on it.
/// All is in one line of numbers, in blocks of conditions that have at most 64 tests between them:
///
/// - how many conditions, bounds and sets the block has;
/// - the flags it tests, a bit for each, in as many words as there are of flags;
/// - each bound: which amount must reach it, and the bound;
/// - each set of kinds: which category and which set, and the marks of its kinds;
/// - each condition: the bits it looks at, and the ones that it wants.
final class Tests {

    private static final int BITS = 16;
    private static final long LOWEST = (1L << BITS) - 1;

    private final long[] line;
    private final String[][] sets;

    private Tests(long[] line, String[][] sets) {
        this.line = line;
        this.sets = sets;
    }

    /// Those conditions, numbered from 0.
    static Tests of(List<Condition> conditions) {
        Draft draft = new Draft();
        conditions.forEach(draft::add);
        return draft.finish();
    }

    /// Notes the numbers of the conditions that hold, ascending, and says how many do.
    ///
    /// @param holding with room for all of them
    int holding(Facts facts, int[] holding) {
        int found = 0;
        int condition = 0;
        for (int at = 0; at < line.length; ) {
            long head = line[at];
            long bits = bits(at, facts);
            at = conditions(at, head);
            for (int last = condition + (int) (head & LOWEST); condition < last; condition++) {
                long wrong = (bits ^ line[at + 1]) & line[at];
                at += 2;
                holding[found] = condition;
                found += (int) (~(wrong | -wrong) >>> 63);
            }
        }
        return found;
    }

    /// Whether any condition holds.
    boolean any(Facts facts) {
        for (int at = 0; at < line.length; ) {
            long head = line[at];
            long bits = bits(at, facts);
            at = conditions(at, head);
            for (int left = (int) (head & LOWEST); left > 0; left--) {
                if (((bits ^ line[at + 1]) & line[at]) == 0) {
                    return true;
                }
                at += 2;
            }
        }
        return false;
    }

    /// Where the conditions of the block begin that begins there.
    private static int conditions(int start, long head) {
        return start + 1 + Facts.FLAG_WORDS + 2 * (int) ((head >>> BITS & LOWEST) + (head >>> 2 * BITS));
    }

    /// The outcomes of the tests of the block that begins there: flags, then bounds that are not reached, then sets.
    private long bits(int start, Facts facts) {
        int at = start + 1;
        int bit = 0;
        long bits = 0;
        for (int word = 0; word < Facts.FLAG_WORDS; word++) {
            long tested = line[at++];
            bits |= Long.compress(facts.flags(word), tested) << bit;
            bit += Long.bitCount(tested);
        }
        long head = line[start];
        for (int left = (int) (head >>> BITS & LOWEST); left > 0; left--) {
            double beyond = facts.amount((int) line[at]) - Double.longBitsToDouble(line[at + 1]);
            bits |= (Double.doubleToRawLongBits(beyond) >>> 63) << bit++;
            at += 2;
        }
        for (int left = (int) (head >>> 2 * BITS); left > 0; left--) {
            long which = line[at];
            if (facts.isOf((int) (which & LOWEST), line[at + 1], sets[(int) (which >>> BITS)])) {
                bits |= 1L << bit;
            }
            bit++;
            at += 2;
        }
        return bits;
    }

    /// Conditions on the way into the line.
    private static final class Draft {

        private final List<Long> line = new ArrayList<>();
        private final List<List<String>> sets = new ArrayList<>();
        private Block block = new Block();

        void add(Condition condition) {
            if (!block.hasRoomFor(condition)) {
                block.write(line, sets);
                block = new Block();
                if (!block.hasRoomFor(condition)) {
                    throw new IllegalStateException("a condition has more than " + Long.SIZE + " tests");
                }
            }
            block.add(condition);
        }

        Tests finish() {
            block.write(line, sets);
            return new Tests(
                    line.stream().mapToLong(Long::longValue).toArray(),
                    sets.stream()
                            .map(kinds -> kinds.stream().map(String::intern).toArray(String[]::new))
                            .toArray(String[][]::new));
        }
    }

    /// Some conditions with the tests of all of them, each once.
    private static final class Block {

        private final List<Condition> conditions = new ArrayList<>();
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final Set<Bound> bounds = new LinkedHashSet<>();
        private final Set<Kinds> kinds = new LinkedHashSet<>();

        boolean hasRoomFor(Condition condition) {
            Set<Object> tests = new HashSet<>(flags);
            tests.addAll(bounds);
            tests.addAll(kinds);
            tests.addAll(condition.flags().keySet());
            tests.addAll(Bound.of(condition));
            condition.kinds().forEach(test -> tests.add(Kinds.of(test)));
            return tests.size() <= Long.SIZE;
        }

        void add(Condition condition) {
            conditions.add(condition);
            flags.addAll(condition.flags().keySet());
            bounds.addAll(Bound.of(condition));
            condition.kinds().forEach(test -> kinds.add(Kinds.of(test)));
        }

        void write(List<Long> line, List<List<String>> sets) {
            line.add(conditions.size() | (long) bounds.size() << BITS | (long) kinds.size() << 2 * BITS);
            for (int word = 0; word < Facts.FLAG_WORDS; word++) {
                long tested = 0;
                for (Flag flag : flags) {
                    tested |= flag.ordinal() / Long.SIZE == word ? 1L << flag.ordinal() : 0;
                }
                line.add(tested);
            }
            for (Bound bound : bounds) {
                line.add((long) bound.amount);
                line.add(Double.doubleToRawLongBits(bound.least));
            }
            for (Kinds test : kinds) {
                line.add(test.category.ordinal() | (long) number(test.kinds, sets) << BITS);
                line.add(test.kinds.stream().mapToLong(Facts::mark).reduce(0, (one, other) -> one | other));
            }
            List<Object> tests = new ArrayList<>(flags);
            tests.addAll(bounds);
            tests.addAll(kinds);
            conditions.forEach(condition -> write(condition, tests, line));
        }

        /// @param tests each of which is the bit of its place
        private static void write(Condition condition, List<Object> tests, List<Long> line) {
            long looksAt = 0;
            long wants = 0;
            for (Map.Entry<Flag, Boolean> flag : condition.flags().entrySet()) {
                long bit = 1L << tests.indexOf(flag.getKey());
                looksAt |= bit;
                wants |= flag.getValue() ? bit : 0;
            }
            for (Bound bound : Bound.of(condition)) {
                looksAt |= 1L << tests.indexOf(bound);
            }
            for (Condition.Kinds test : condition.kinds()) {
                long bit = 1L << tests.indexOf(Kinds.of(test));
                looksAt |= bit;
                wants |= test.wanted() ? bit : 0;
            }
            line.add(looksAt);
            line.add(wants);
        }

        private static int number(List<String> kinds, List<List<String>> sets) {
            int number = sets.indexOf(kinds);
            if (number < 0) {
                number = sets.size();
                sets.add(kinds);
            }
            return number;
        }
    }

    /// Whether a category is one of some kinds.
    private record Kinds(Category category, List<String> kinds) {

        static Kinds of(Condition.Kinds test) {
            return new Kinds(test.category(), test.kinds());
        }
    }

    /// An amount that has to reach a bound; that it may not pass one is the same of its negative.
    private record Bound(int amount, double least) {

        static List<Bound> of(Condition condition) {
            List<Bound> bounds = new ArrayList<>();
            for (Condition.Range range : condition.ranges()) {
                if (range.low() > Double.NEGATIVE_INFINITY) {
                    bounds.add(new Bound(range.measure().ordinal(), range.low()));
                }
                if (range.high() < Double.POSITIVE_INFINITY) {
                    bounds.add(new Bound(Facts.negative(range.measure()), -range.high()));
                }
            }
            return bounds;
        }
    }
}
