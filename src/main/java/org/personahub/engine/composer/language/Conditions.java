package org.personahub.engine.composer.language;

import java.util.List;
import java.util.function.IntConsumer;

/// Many conditions that are asked together.
public final class Conditions {

    private final Tests tests;
    private final int count;

    private Conditions(Tests tests, int count) {
        this.tests = tests;
        this.count = count;
    }

    public static Conditions of(List<Condition> conditions) {
        Tests.Draft draft = new Tests.Draft();
        conditions.forEach(draft::add);
        return new Conditions(draft.finish(), conditions.size());
    }

    /// Names the indices of those that hold, in order.
    public void forEachThatHolds(Facts facts, IntConsumer then) {
        for (int condition = 0, at = 0; condition < count; condition++, at = tests.after(at)) {
            if (tests.hold(at, facts)) {
                then.accept(condition);
            }
        }
    }
}
