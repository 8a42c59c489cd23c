package org.personahub.engine.composer.language;

import java.util.Arrays;
import java.util.List;

/// What must hold for a person before an alternative may be chosen: all of its tests.
record Condition(FlagTest[] flags, CategoryTest[] categories, MeasureTest[] measures) {

    static final Condition NONE = new Condition(new FlagTest[0], new CategoryTest[0], new MeasureTest[0]);

    boolean holds(Facts facts) {
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
