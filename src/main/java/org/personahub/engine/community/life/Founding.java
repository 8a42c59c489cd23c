package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Event;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;

/// Tells the history of a community: its founding, what changed there since, and what its territory lived through.
final class Founding {

    private static final int LEAST_AGE = 45;
    private static final int MOST_AGE = 320;
    private static final int OLDER_WITH_SIZE = 25;
    private static final int PUBLIC_EVENTS = 3;

    private final List<Table.Row> milestones =
            Table.read("/community/milestones.tsv").rows();

    /// The year the first people settled: the larger, the longer ago.
    int year(int size, int now, RandomStream stream) {
        int digits = (int) StrictMath.log10(Math.max(1, size));
        return now - LEAST_AGE - OLDER_WITH_SIZE * digits - stream.below(MOST_AGE - LEAST_AGE);
    }

    /// What happened from then on, oldest first.
    ///
    /// @param events of the territory
    List<Happening> history(
            Locality locality,
            int founded,
            int now,
            List<Event> events,
            Map<String, String> gaps,
            RandomStream stream) {
        List<Happening> history = new ArrayList<>();
        for (Table.Row row : milestones) {
            boolean happened = stream.chance(row.real("share"));
            String words = Words.fill(Words.oneOf(row.text("words"), stream), gaps);
            boolean first = row.integer("earliest") == 0;
            int from = Math.max(founded + 1, row.integer("earliest"));
            int to = Math.min(now - 1, row.integer("latest"));
            int year = first ? founded : from + stream.below(Math.max(1, to - from + 1));
            if (happened
                    && locality.fits(row)
                    && locality.offers(row)
                    && locality.size() >= row.integer("least_size")
                    && (first || from <= to)) {
                history.add(new Happening(year, row.text("kind"), words, false));
            }
        }
        List<Event> own = events.stream()
                .filter(event -> event.place().equals(locality.territory().code()))
                .filter(event -> event.from() > founded && event.from() < now)
                .toList();
        for (Event event : Words.several(own, PUBLIC_EVENTS, stream)) {
            history.add(new Happening(
                    event.from(), "PUBLIC", event.label(), event.kind().grave()));
        }
        history.sort(Comparator.comparingInt(Happening::year));
        return history;
    }
}
