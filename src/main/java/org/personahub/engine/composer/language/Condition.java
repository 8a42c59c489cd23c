package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What must hold of a person's facts, such as `adult & !urban & openness>0.5`: all of its tests.
///
/// Every person asks thousands of them, so the flags of one word are one comparison of bits.
public final class Condition {

    static final Condition NONE = new Condition(new long[Facts.FLAG_WORDS], new long[Facts.FLAG_WORDS], new CategoryTest[0], new Range[0]);

    private final long mask;
    private final long expected;
    private final long[] masks;
    private final long[] expectations;
    private final CategoryTest[] categories;
    private final Range[] ranges;

    /// @param masks the flags that are tested, a bit for each
    /// @param expectations which of those have to be set
    Condition(long[] masks, long[] expectations, CategoryTest[] categories, Range[] ranges) {
        this.mask = masks[0];
        this.expected = expectations[0];
        this.masks = masks;
        this.expectations = expectations;
        this.categories = categories;
        this.ranges = ranges;
    }

    /// The condition that this text states, in the syntax that Grammar describes; a blank one always holds.
    ///
    /// @throws IllegalStateException when it is not well formed or names what does not exist
    public static Condition of(String text) {
        return text.isBlank() ? NONE : ConditionReader.condition(text);
    }

    /// The facts it reads, in lower case and each once: `adult`, `urban`, `openness`.
    public List<String> reads() {
        List<String> names = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if ((masks[flag.ordinal() / Long.SIZE] & 1L << flag.ordinal()) != 0) {
                names.add(flag.name());
            }
        }
        for (CategoryTest test : categories) {
            names.add(test.category.name());
        }
        for (Range range : ranges) {
            names.add(range.measure.name());
        }
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// Whether it does hold.
    public boolean holds(Facts facts) {
        if ((facts.flagWord(0) & mask) != expected) {
            return false;
        }
        for (int word = 1; word < masks.length; word++) {
            if ((facts.flagWord(word) & masks[word]) != expectations[word]) {
                return false;
            }
        }
        for (CategoryTest test : categories) {
            if (!test.holds(facts)) {
                return false;
            }
        }
        for (Range range : ranges) {
            if (!range.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /// A category that is, or is not, one of some kinds.
    static final class CategoryTest {

        private final Category category;
        private final String[] kinds;
        private final boolean wanted;

        /// The marks of all kinds together: most people are told apart without comparing letters.
        private final long marks;

        CategoryTest(Category category, List<String> kinds, boolean wanted) {
            this.category = category;
            this.kinds = kinds.toArray(String[]::new);
            this.wanted = wanted;
            long all = 0;
            for (String kind : kinds) {
                all |= Facts.mark(kind);
            }
            this.marks = all;
        }

        boolean holds(Facts facts) {
            return ((facts.mark(category) & marks) != 0 && contains(facts.category(category))) == wanted;
        }

        private boolean contains(@Nullable String kind) {
            for (String one : kinds) {
                if (one.equals(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A measure that lies between two bounds, themselves included.
    record Range(Measure measure, double low, double high) {

        boolean holds(Facts facts) {
            double amount = facts.measure(measure);
            return amount >= low && amount <= high;
        }
    }
}
