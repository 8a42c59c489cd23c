package org.personahub.engine.composer.language;

import java.util.List;

/// Conditions in one line of numbers, one after the other.
///
/// A person asks a thousand of them, and walks along this line faster than from object to object. Each begins with a
/// head, which says how many tests of each kind follow: words of flags with the bits that are tested and those that
/// have to be set; categories with the marks of their kinds; measures with the bounds they lie between.
final class Tests {

    private static final int COUNT = 0xFF;
    private static final int CATEGORIES = 8;
    private static final int RANGES = 16;
    private static final int LENGTH = 24;

    private static final int WANTED = 8;
    private static final int KINDS = 16;

    private static final Category[] CATEGORY = Category.values();
    private static final Measure[] MEASURE = Measure.values();

    private final long[] numbers;
    private final String[][] kinds;

    private Tests(long[] numbers, String[][] kinds) {
        this.numbers = numbers;
        this.kinds = kinds;
    }

    static Tests of(List<Condition> conditions) {
        int length = conditions.stream().mapToInt(Tests::length).sum();
        long[] numbers = new long[length];
        String[][] kinds = conditions.stream()
                .flatMap(condition -> condition.kinds().stream())
                .map(test -> test.kinds().stream().map(String::intern).toArray(String[]::new))
                .toArray(String[][]::new);
        int at = 0;
        int next = 0;
        for (Condition condition : conditions) {
            int from = at;
            int words = condition.words();
            numbers[at++] = words
                    | (long) condition.kinds().size() << CATEGORIES
                    | (long) condition.ranges().size() << RANGES
                    | (long) length(condition) << LENGTH;
            for (int word = 0; word < words; word++) {
                numbers[at++] = condition.mask(word);
                numbers[at++] = condition.expected(word);
            }
            for (Condition.Kinds test : condition.kinds()) {
                numbers[at++] = test.category().ordinal() | (test.wanted() ? 1 << WANTED : 0) | next++ << KINDS;
                numbers[at++] = marks(test.kinds());
            }
            for (Condition.Range range : condition.ranges()) {
                numbers[at++] = range.measure().ordinal();
                numbers[at++] = Double.doubleToRawLongBits(range.low());
                numbers[at++] = Double.doubleToRawLongBits(range.high());
            }
            assert at == from + length(condition);
        }
        return new Tests(numbers, kinds);
    }

    private static int length(Condition condition) {
        return 1
                + 2 * condition.words()
                + 2 * condition.kinds().size()
                + 3 * condition.ranges().size();
    }

    private static long marks(List<String> kinds) {
        long marks = 0;
        for (String kind : kinds) {
            marks |= Facts.mark(kind);
        }
        return marks;
    }

    /// Where the condition after the one that begins there begins.
    int after(int start) {
        return start + (int) (numbers[start] >>> LENGTH);
    }

    /// Whether the condition that begins there holds.
    boolean hold(int start, Facts facts) {
        long head = numbers[start];
        int at = start + 1;
        int words = (int) head & COUNT;
        for (int word = 0; word < words; word++, at += 2) {
            if ((facts.flagWord(word) & numbers[at]) != numbers[at + 1]) {
                return false;
            }
        }
        for (int left = (int) (head >>> CATEGORIES) & COUNT; left > 0; left--, at += 2) {
            if (!isOfKind((int) numbers[at], numbers[at + 1], facts)) {
                return false;
            }
        }
        for (int left = (int) (head >>> RANGES) & COUNT; left > 0; left--, at += 3) {
            double amount = facts.measure(MEASURE[(int) numbers[at]]);
            if (!(amount >= Double.longBitsToDouble(numbers[at + 1])
                    && amount <= Double.longBitsToDouble(numbers[at + 2]))) {
                return false;
            }
        }
        return true;
    }

    /// The marks tell most people apart without comparing letters.
    private boolean isOfKind(int test, long marks, Facts facts) {
        Category category = CATEGORY[test & COUNT];
        boolean wanted = (test & 1 << WANTED) != 0;
        if ((facts.mark(category) & marks) == 0) {
            return !wanted;
        }
        String kind = facts.category(category);
        for (String one : kinds[test >>> KINDS]) {
            if (one.equals(kind)) {
                return wanted;
            }
        }
        return !wanted;
    }
}
