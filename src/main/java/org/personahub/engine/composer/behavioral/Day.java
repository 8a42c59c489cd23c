package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;

/// A day while it is put together, span by span and without a gap.
final class Day {

    private static final int USUAL_SPANS = 18;

    private final List<DaySpan> spans = new ArrayList<>(USUAL_SPANS);
    private int now;

    /// @param start minute at which it begins
    Day(int start) {
        this.now = start;
    }

    /// How far it has got, in minutes.
    int now() {
        return now;
    }

    /// Adds a span that lasts until then; nothing when that is already past.
    void until(int end, Doing doing, String words, Where where) {
        if (end <= now) {
            return;
        }
        int last = spans.size() - 1;
        int from = Math.floorMod(now, Hours.A_DAY);
        if (last >= 0 && spans.get(last).words().equals(words)) {
            from = spans.removeLast().from();
        }
        spans.add(new DaySpan(from, Math.floorMod(end, Hours.A_DAY), doing, words, where));
        now = end;
    }

    List<DaySpan> spans() {
        return List.copyOf(spans);
    }
}
