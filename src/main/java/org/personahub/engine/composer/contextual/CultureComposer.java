package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Culture;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what of the ways of a place a person keeps: first those of their part of the country, community or tongue,
/// then those of the territory; of people from abroad, those of where they came from too.
///
/// No source tells the faith of a person, so none is given one. Feasts of a faith come with a community whose names are
/// known for it, or where those of the territory are all of one faith and the person's tongue is at home there.
final class CultureComposer {

    private static final StreamKey FOODS = StreamKey.of("contextual.culture.foods");
    private static final StreamKey BREAKFAST = StreamKey.of("contextual.culture.breakfast");
    private static final StreamKey FEASTS = StreamKey.of("contextual.culture.feasts");

    private static final int FOODS_COUNT = 4;
    private static final int FEASTS_COUNT = 3;

    /// How many of them are of their own part or origin.
    private static final int OWN_FOODS = 3;

    private static final int ORIGIN_FOODS = 2;
    private static final int OWN_FEASTS = 2;

    /// Where a mother tongue has a smaller share than this, feasts of the faith of the territory are not taken for
    /// theirs.
    private static final double AT_HOME_FROM = 0.05;

    private static final int COFFEE_FROM_AGE = 15;
    private static final Pattern FOR_ADULTS =
            Pattern.compile("^coffee.*? (with milk and|with|and) (an? )?|(,| and| with) coffee\\b.*");

    private final Map<String, TerritoryLife> lives;
    private final Map<String, Tradition> communities = TerritoryLife.traditions("community-traditions", "community");
    private final Map<Tradition, Set<String>> unfit = new EnumMap<>(Tradition.class);

    /// @param lives of all territories
    CultureComposer(Map<String, TerritoryLife> lives) {
        this.lives = lives;
        for (Table.Row row : Table.read("/composer/en/dish-words.tsv").rows()) {
            Pattern words = Pattern.compile("\\b(" + row.text("words") + ")\\b");
            Set<String> dishes = new HashSet<>();
            for (TerritoryLife life : lives.values()) {
                collect(life.foods(), words, dishes);
                life.regional().forEach(ways -> collect(ways.foods(), words, dishes));
            }
            unfit.put(Tradition.valueOf(row.text("tradition")), dishes);
        }
    }

    private static void collect(List<String> foods, Pattern words, Set<String> into) {
        for (String food : foods) {
            if (words.matcher(food).find()) {
                into.add(food);
            }
        }
    }

    Culture compose(Setting setting, Migration migration, PersonaStreams own) {
        PersonaStreams streams = setting.shared(own);
        TerritoryLife life = setting.life();
        Ways ways = Ways.of(life.regional(), setting.core());
        TerritoryLife origin = migration.foreign() ? lives.get(Objects.requireNonNull(migration.origin())) : null;
        Tradition tradition = communities.get(setting.core().community().id());
        return new Culture(
                setting.age() < 1 ? List.of("milk") : foods(life, ways, origin, tradition, streams.stream(FOODS)),
                setting.age() < 1 ? "milk" : breakfast(setting, ways, streams.stream(BREAKFAST)),
                feasts(setting, ways, origin, tradition, streams.stream(FEASTS)),
                life.weekend(),
                life.greeting());
    }

    private List<String> foods(
            TerritoryLife life,
            @Nullable Ways ways,
            @Nullable TerritoryLife origin,
            @Nullable Tradition tradition,
            RandomStream stream) {
        Set<String> never = tradition == null ? Set.of() : unfit.getOrDefault(tradition, Set.of());
        List<String> foods = new ArrayList<>(FOODS_COUNT);
        if (ways != null) {
            take(ways.foods(), OWN_FOODS, never, foods, stream);
        } else if (origin != null) {
            take(origin.foods(), ORIGIN_FOODS, never, foods, stream);
        }
        take(life.foods(), FOODS_COUNT, never, foods, stream);
        return List.copyOf(foods);
    }

    private static String breakfast(Setting setting, @Nullable Ways ways, RandomStream stream) {
        List<String> all =
                ways == null || ways.breakfasts().isEmpty() ? setting.life().breakfasts() : ways.breakfasts();
        String breakfast = all.get(stream.below(all.size()));
        return setting.age() >= COFFEE_FROM_AGE
                ? breakfast
                : FOR_ADULTS.matcher(breakfast).replaceFirst("");
    }

    private static List<String> feasts(
            Setting setting,
            @Nullable Ways ways,
            @Nullable TerritoryLife origin,
            @Nullable Tradition tradition,
            RandomStream stream) {
        List<String> feasts = new ArrayList<>(FEASTS_COUNT);
        if (ways != null) {
            take(open(ways.feasts(), tradition, true), OWN_FEASTS, feasts, stream);
        } else if (origin != null) {
            take(open(origin.feasts(), tradition, true), 1, feasts, stream);
        }
        boolean home = origin == null && atHome(setting.core());
        take(open(setting.life().feasts(), tradition, home), FEASTS_COUNT, feasts, stream);
        return List.copyOf(feasts);
    }

    /// Those feasts of a list that may be somebody's.
    ///
    /// @param tradition that their community is known for
    /// @param home whether a faith that is the only one among the feasts may be theirs
    private static List<Feast> open(List<Feast> feasts, @Nullable Tradition tradition, boolean home) {
        Tradition only = tradition == null && home ? only(feasts) : tradition;
        List<Feast> open = new ArrayList<>(feasts.size());
        for (Feast feast : feasts) {
            if (feast.tradition() == null || feast.tradition() == only) {
                open.add(feast);
            }
        }
        return open;
    }

    /// The one faith among feasts; null when there is none or more than one.
    private static @Nullable Tradition only(List<Feast> feasts) {
        Tradition only = null;
        for (Feast feast : feasts) {
            if (feast.tradition() != null) {
                if (only != null && only != feast.tradition()) {
                    return null;
                }
                only = feast.tradition();
            }
        }
        return only;
    }

    private static boolean atHome(Core core) {
        String tongue = core.identity().motherTongue().code();
        for (LanguageShare one : core.territory().motherTongues().values()) {
            if (one.language().code().equals(tongue)) {
                return one.share() >= AT_HOME_FROM;
            }
        }
        return false;
    }

    private static void take(List<String> from, int count, Set<String> never, List<String> into, RandomStream stream) {
        List<String> left = new ArrayList<>(from);
        int most = Math.min(FOODS_COUNT, into.size() + count);
        while (into.size() < most && !left.isEmpty()) {
            String one = left.remove(headFirst(left.size(), stream));
            if (!never.contains(one) && !into.contains(one)) {
                into.add(one);
            }
        }
    }

    private static void take(List<Feast> from, int count, List<String> into, RandomStream stream) {
        int most = Math.min(FEASTS_COUNT, into.size() + count);
        while (into.size() < most && !from.isEmpty()) {
            String one = from.remove(headFirst(from.size(), stream)).dated();
            if (!into.contains(one)) {
                into.add(one);
            }
        }
    }

    /// An index, those at the head of a list more often.
    private static int headFirst(int size, RandomStream stream) {
        return (int) (StrictMath.pow(stream.uniform(), 1.4) * size);
    }
}
