package org.personahub.engine.synthesis;

import java.util.List;
import java.util.function.Predicate;

/// Asks something of all elements of a list. Gates ask it of every person, so it takes no stream.
final class Every {

    private Every() {}

    /// Whether it holds for all of them; it does for none.
    static <T> boolean one(List<T> of, Predicate<? super T> holds) {
        for (int i = 0; i < of.size(); i++) {
            if (!holds.test(of.get(i))) {
                return false;
            }
        }
        return true;
    }
}
