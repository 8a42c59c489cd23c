package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The public events of all places, read when the first of them is asked for.
final class Events {

    private static final String EVERYWHERE = "World";

    private final Map<String, Source> sources;
    private final Map<String, List<Territory>> territoriesByPlace = new HashMap<>();
    private volatile @Nullable Map<String, List<Event>> byTerritory;

    Events(List<Territory> territories, Map<String, Source> sources) {
        this.sources = sources;
        for (Territory territory : territories) {
            Stream.of(territory.code(), territory.region(), territory.continent(), EVERYWHERE)
                    .distinct()
                    .forEach(place -> territoriesByPlace
                            .computeIfAbsent(place, _ -> new ArrayList<>())
                            .add(territory));
        }
    }

    /// What happened there, by first year.
    List<Event> of(Territory territory) {
        Map<String, List<Event>> ready = byTerritory;
        if (ready == null) {
            // Threads that meet here read it twice and alike, and either result will do.
            ready = read();
            byTerritory = ready;
        }
        return ready.getOrDefault(territory.code(), List.of());
    }

    private Map<String, List<Event>> read() {
        Map<String, List<Event>> events = new HashMap<>();
        for (Table.Row row : Table.read("/atlas/events.tsv").rows()) {
            Event event = new Event(
                    row.text("place"),
                    row.integer("from"),
                    row.integer("to"),
                    Event.Kind.valueOf(row.text("kind")),
                    row.text("label"),
                    Objects.requireNonNull(sources.get(row.text("source"))));
            for (Territory territory : territoriesByPlace.getOrDefault(event.place(), List.of())) {
                events.computeIfAbsent(territory.code(), _ -> new ArrayList<>()).add(event);
            }
        }
        events.replaceAll((_, all) -> all.stream()
                .sorted(Comparator.comparingInt(Event::from).thenComparing(Event::label))
                .toList());
        return Map.copyOf(events);
    }
}
