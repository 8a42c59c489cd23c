package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What must hold of a person's facts, such as `adult & !urban & openness>0.5`: all of its tests.
public final class Condition {

    static final Condition NONE = new Condition(Map.of(), List.of(), List.of());

    private final Map<Flag, Boolean> flags = new EnumMap<>(Flag.class);
    private final List<Kinds> kinds;
    private final List<Range> ranges;
    private final Tests tests;

    /// @param flags which have to hold, and which must not
    Condition(Map<Flag, Boolean> flags, List<Kinds> kinds, List<Range> ranges) {
        this.flags.putAll(flags);
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
        flags.keySet().forEach(flag -> names.add(flag.name()));
        kinds.forEach(test -> names.add(test.category.name()));
        ranges.forEach(range -> names.add(range.measure.name()));
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// Whether it does hold.
    public boolean holds(Facts facts) {
        return tests.any(facts);
    }

    Map<Flag, Boolean> flags() {
        return flags;
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
