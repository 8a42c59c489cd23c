package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All conditions of a grammar in one line of characters.
///
/// A person asks a thousand of them, and walks along this line faster than from object to object. Each begins with how
/// many tests it has and how long it is. A test is one character for what it does and the flag, category or measure it
/// looks at; the number of its kinds or of its bound follows. What many conditions ask for is kept once.
final class Tests {

    private static final int FLAG = 0;
    private static final int KIND = 1;
    private static final int AT_LEAST = 2;
    private static final int AT_MOST = 3;
    private static final int ASKS = 3;
    private static final int WANTED = 4;
    private static final int BITS = 3;

    /// Bits of a head that say how many tests follow; the others say how long it is.
    private static final int HEAD = 6;

    private static final int COUNT = (1 << HEAD) - 1;

    private static final Category[] CATEGORIES = Category.values();
    private static final Measure[] MEASURES = Measure.values();

    private final char[] line;
    private final String[][] kinds;
    private final long[] marks;
    private final double[] bounds;

    private Tests(char[] line, String[][] kinds, double[] bounds) {
        this.line = line;
        this.kinds = kinds;
        this.bounds = bounds;
        this.marks = new long[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            for (String kind : kinds[i]) {
                marks[i] |= Facts.mark(kind);
            }
        }
    }

    /// Where the condition after the one that begins there begins.
    int after(int start) {
        return start + (line[start] >>> HEAD);
    }

    /// Whether the condition that begins there holds.
    boolean hold(int start, Facts facts) {
        int at = start;
        for (int left = line[at++] & COUNT; left > 0; left--) {
            int test = line[at++];
            int number = test >>> BITS;
            boolean holds = switch (test & ASKS) {
                case FLAG -> facts.holds(number);
                case KIND -> isOfKind(CATEGORIES[number], line[at++], facts);
                case AT_LEAST -> facts.measure(MEASURES[number]) >= bounds[line[at++]];
                default -> facts.measure(MEASURES[number]) <= bounds[line[at++]];
            };
            if (holds != ((test & WANTED) != 0)) {
                return false;
            }
        }
        return true;
    }

    /// The marks tell most people apart without comparing letters.
    private boolean isOfKind(Category category, int set, Facts facts) {
        if ((facts.mark(category) & marks[set]) == 0) {
            return false;
        }
        String kind = facts.category(category);
        for (String one : kinds[set]) {
            if (one.equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /// The conditions of a grammar while it is compiled.
    static final class Draft {

        private final StringBuilder line = new StringBuilder();
        private final Map<List<String>, Integer> kinds = new LinkedHashMap<>();
        private final Map<Double, Integer> bounds = new LinkedHashMap<>();

        /// Where the next condition will begin.
        int length() {
            return line.length();
        }

        /// Adds a condition.
        void add(Condition condition) {
            int start = line.length();
            line.append('\0');
            List<Integer> tests = new ArrayList<>();
            condition.flags().forEach((flag, wanted) -> test(tests, FLAG, wanted, flag.ordinal()));
            for (Condition.Kinds test : condition.kinds()) {
                List<String> names = test.kinds().stream().map(String::intern).toList();
                test(tests, KIND, test.wanted(), test.category().ordinal());
                tests.add(kinds.computeIfAbsent(names, _ -> kinds.size()));
            }
            int bounded = 0;
            for (Condition.Range range : condition.ranges()) {
                if (range.low() > Double.NEGATIVE_INFINITY) {
                    test(tests, AT_LEAST, true, range.measure().ordinal());
                    tests.add(bounds.computeIfAbsent(range.low(), _ -> bounds.size()));
                    bounded++;
                }
                if (range.high() < Double.POSITIVE_INFINITY) {
                    test(tests, AT_MOST, true, range.measure().ordinal());
                    tests.add(bounds.computeIfAbsent(range.high(), _ -> bounds.size()));
                    bounded++;
                }
            }
            tests.forEach(test -> line.append((char) test.intValue()));
            int count = tests.size() - condition.kinds().size() - bounded;
            line.setCharAt(start, (char) (count | (tests.size() + 1) << HEAD));
        }

        private static void test(List<Integer> tests, int asks, boolean wanted, int number) {
            tests.add(asks | (wanted ? WANTED : 0) | number << BITS);
        }

        Tests finish() {
            return new Tests(
                    line.toString().toCharArray(),
                    kinds.keySet().stream()
                            .map(names -> names.toArray(String[]::new))
                            .toArray(String[][]::new),
                    bounds.keySet().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
