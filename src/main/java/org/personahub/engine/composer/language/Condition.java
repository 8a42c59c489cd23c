package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What must hold of a person's facts, such as `adult & !urban & openness>0.5`: all of its tests.
public final class Condition {

    static final Condition NONE = new Condition(new FlagTest[0], new CategoryTest[0], new MeasureTest[0]);

    private final FlagTest[] flags;
    private final CategoryTest[] categories;
    private final MeasureTest[] measures;

    Condition(FlagTest[] flags, CategoryTest[] categories, MeasureTest[] measures) {
        this.flags = flags;
        this.categories = categories;
        this.measures = measures;
    }

    /// The condition that this text states, in the syntax that Grammar describes.
    ///
    /// @throws IllegalStateException when it is not well formed or names what does not exist
    public static Condition of(String text) {
        return GrammarReader.condition(text);
    }

    /// The facts it reads, in lower case and each once: `adult`, `urban`, `openness`.
    public List<String> reads() {
        List<String> names = new ArrayList<>();
        for (FlagTest test : flags) {
            for (Flag flag : Flag.values()) {
                if (flag.ordinal() / Long.SIZE == test.word && (test.mask & 1L << flag.ordinal()) != 0) {
                    names.add(flag.name());
                }
            }
        }
        for (CategoryTest test : categories) {
            names.add(test.category.name());
        }
        for (MeasureTest test : measures) {
            names.add(test.measure.name());
        }
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// Whether it does hold.
    public boolean holds(Facts facts) {
        for (FlagTest test : flags) {
            if ((facts.flagWord(test.word) & test.mask) != test.expected) {
                return false;
            }
        }
        for (MeasureTest test : measures) {
            if (!test.holds(facts.measure(test.measure))) {
                return false;
            }
        }
        for (CategoryTest test : categories) {
            if (!test.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /// Some flags within one word of them.
    record FlagTest(int word, long mask, long expected) {}

    /// A category that is, or is not, one of some kinds.
    record CategoryTest(Category category, List<String> kinds, boolean wanted) {

        boolean holds(Facts facts) {
            String kind = facts.category(category);
            return (kind != null && kinds.contains(kind)) == wanted;
        }
    }

    /// A measure compared with a bound.
    record MeasureTest(Measure measure, Comparison comparison, double bound) {

        boolean holds(double amount) {
            return switch (comparison) {
                case AT_LEAST -> amount >= bound;
                case AT_MOST -> amount <= bound;
                case ABOVE -> amount > bound;
                case BELOW -> amount < bound;
                case EQUAL -> amount == bound;
            };
        }
    }

    /// How a measure and its bound compare.
    enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<"),
        EQUAL("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Comparison of(String sign) {
            return Arrays.stream(values())
                    .filter(comparison -> comparison.sign.equals(sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(sign + " compares nothing"));
        }
    }
}
