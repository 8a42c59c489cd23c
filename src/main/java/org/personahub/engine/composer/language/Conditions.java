package org.personahub.engine.composer.language;

import java.util.List;

/// Many conditions that are asked together.
public final class Conditions {

    private final Tests tests;
    private final int count;

    private Conditions(Tests tests, int count) {
        this.tests = tests;
        this.count = count;
    }

    public static Conditions of(List<Condition> conditions) {
        return new Conditions(Tests.of(conditions), conditions.size());
    }

    /// How many conditions there are.
    public int count() {
        return count;
    }

    /// Notes the indices of those that hold, ascending, and says how many do.
    ///
    /// @param holding with room for all of them
    public int holding(Facts facts, int[] holding) {
        return tests.holding(facts, holding);
    }
}
