package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.Event;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.Generation;
import org.personahub.engine.persona.Generation.LivedEvent;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what people of a person's years have lived through.
///
/// Events of the territory count from the year somebody came; grave ones from an age at which they are remembered, and
/// never for minors.
final class GenerationComposer {

    private static final StreamKey EVENTS = StreamKey.of("contextual.generation.events");

    private static final int MOST = 6;
    private static final int REMEMBERS_FROM = 5;
    private static final int GRAVE_FROM = 12;

    /// The age at which public events stay in memory most.
    private static final double PEAK = 18;

    private static final double SPREAD = 13;

    /// How well an event is remembered that somebody met at each age.
    private static final double[] REMEMBERED =
            IntStream.range(0, 150).mapToDouble(GenerationComposer::remembered).toArray();

    private final Atlas atlas;
    private final Map<String, List<Label>> labels = new HashMap<>();

    GenerationComposer(Atlas atlas) {
        this.atlas = atlas;
        for (Table.Row row : Table.read("/composer/en/generations.tsv").rows()) {
            labels.computeIfAbsent(row.text("place"), _ -> new ArrayList<>())
                    .add(new Label(row.integer("from"), row.integer("to"), row.text("label")));
        }
    }

    Generation compose(Setting setting, Migration migration, PersonaStreams streams) {
        return new Generation(
                label(setting.core().territory(), setting.birthYear()),
                events(setting, migration, streams.stream(EVENTS)));
    }

    private @Nullable String label(Territory territory, int birthYear) {
        List<Label> found = labels.get(territory.code());
        if (found == null) {
            found = labels.getOrDefault(territory.region(), List.of());
        }
        for (Label label : found) {
            if (birthYear >= label.from && birthYear <= label.to) {
                return label.words;
            }
        }
        return independence(territory, birthYear);
    }

    /// Where no word is known, the founding of the state divides those before from those after.
    private @Nullable String independence(Territory territory, int birthYear) {
        for (Event event : atlas.events(territory)) {
            if (event.kind() == Event.Kind.INDEPENDENCE && event.place().equals(territory.code())) {
                int year = event.from();
                if (birthYear < year) {
                    return "born before " + year + ", the year of independence or founding";
                }
                return birthYear < year + 20
                        ? "the first generation born after " + year
                        : birthYear < year + 45 ? "the second generation after " + year : "long after " + year;
            }
        }
        return null;
    }

    private List<LivedEvent> events(Setting setting, Migration migration, RandomStream stream) {
        List<Event> all = atlas.events(setting.core().territory());
        int birth = setting.birthYear();
        int here = migration.foreign() && migration.year() != null ? migration.year() : birth;
        String territory = setting.core().territory().code();
        // The best few are kept in order of score, so that nothing has to be sorted.
        Event[] best = new Event[MOST];
        double[] scores = new double[MOST];
        int count = 0;
        for (Event event : all) {
            int year = yearFor(event, birth);
            int age = year - birth;
            boolean own = event.place().equals(territory);
            if (year > setting.year()
                    || event.from() < birth && !event.kind().grave()
                    || age < (event.kind().grave() ? GRAVE_FROM : REMEMBERS_FROM)
                    || event.kind().grave() && setting.minor()
                    || !event.place().equals("World") && year < here) {
                continue;
            }
            double draw = stream.uniform();
            double score = (own ? 1.8 : 1) * REMEMBERED[age] * (0.4 + draw);
            count = insert(best, scores, count, event, score);
        }
        List<LivedEvent> lived = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int year = yearFor(best[i], birth);
            lived.add(new LivedEvent(
                    year, year - birth, best[i].label(), best[i].kind().grave()));
        }
        lived.sort(Comparator.comparingInt(LivedEvent::year).thenComparing(LivedEvent::label));
        return List.copyOf(lived);
    }

    private static double remembered(int age) {
        double away = (age - PEAK) / SPREAD;
        return 0.35 + StrictMath.exp(-0.5 * away * away);
    }

    /// The year in which somebody met it: its first, or the first in which they were old enough.
    private static int yearFor(Event event, int birth) {
        int first = birth + (event.kind().grave() ? GRAVE_FROM : REMEMBERS_FROM);
        return event.from() < first && event.to() >= first ? first : event.from();
    }

    private static int insert(Event[] best, double[] scores, int count, Event event, double score) {
        if (count == MOST && score <= scores[MOST - 1]) {
            return count;
        }
        int at = Math.min(count, MOST - 1);
        while (at > 0 && scores[at - 1] < score) {
            best[at] = best[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        best[at] = event;
        scores[at] = score;
        return Math.min(count + 1, MOST);
    }

    private record Label(int from, int to, String words) {}
}
