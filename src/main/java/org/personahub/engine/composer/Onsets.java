package org.personahub.engine.composer;

import java.util.HashMap;
import java.util.Map;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;

/// At which age lasting illnesses come about.
final class Onsets {

    private final Map<String, Span> spans = new HashMap<>();

    Onsets() {
        for (Table.Row row : Table.read("/composer/en/conditions.tsv").rows()) {
            spans.put(row.text("words"), new Span(row.integer("onset_from"), row.integer("onset_to")));
        }
    }

    /// An age at which it came about for somebody who is of that age now.
    int age(String condition, int now, RandomStream stream) {
        Span span = spans.get(condition);
        if (span == null) {
            throw new IllegalStateException("no onset is known of " + condition);
        }
        return LifeLine.between(Math.min(span.from, now), Math.min(span.to, now), stream);
    }

    private record Span(int from, int to) {}
}
