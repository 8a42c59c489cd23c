package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What must hold of a person's facts, such as `adult & !urban & openness>0.5`: all of its tests.
public final class Condition {

    static final Condition NONE =
            new Condition(new long[Facts.FLAG_WORDS], new long[Facts.FLAG_WORDS], List.of(), List.of());

    private final long[] masks;
    private final long[] expected;
    private final List<Kinds> kinds;
    private final List<Range> ranges;
    private final Tests tests;

    /// @param masks the flags that are tested, a bit for each
    /// @param expected which of those have to be set
    Condition(long[] masks, long[] expected, List<Kinds> kinds, List<Range> ranges) {
        this.masks = masks;
        this.expected = expected;
        this.kinds = List.copyOf(kinds);
        this.ranges = List.copyOf(ranges);
        this.tests = Tests.of(List.of(this));
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
        kinds.forEach(test -> names.add(test.category.name()));
        ranges.forEach(range -> names.add(range.measure.name()));
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// Whether it does hold.
    public boolean holds(Facts facts) {
        return tests.hold(0, facts);
    }

    /// How many words of flags there are up to the last that is tested.
    int words() {
        int words = masks.length;
        while (words > 0 && masks[words - 1] == 0) {
            words--;
        }
        return words;
    }

    long mask(int word) {
        return masks[word];
    }

    long expected(int word) {
        return expected[word];
    }

    List<Kinds> kinds() {
        return kinds;
    }

    List<Range> ranges() {
        return ranges;
    }

    /// A category that is, or is not, one of some kinds.
    record Kinds(Category category, List<String> kinds, boolean wanted) {}

    /// A measure that lies between two bounds, themselves included.
    record Range(Measure measure, double low, double high) {}
}
