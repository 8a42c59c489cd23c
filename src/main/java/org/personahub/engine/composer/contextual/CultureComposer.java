package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.composer.contextual.TerritoryLife.Feast;
import org.personahub.engine.persona.Culture;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what of the ways of a place a person keeps.
final class CultureComposer {

    private static final StreamKey FOODS = StreamKey.of("contextual.culture.foods");
    private static final StreamKey BREAKFAST = StreamKey.of("contextual.culture.breakfast");
    private static final StreamKey FEASTS = StreamKey.of("contextual.culture.feasts");

    private static final int FOODS_COUNT = 4;
    private static final int FEASTS_COUNT = 3;

    /// Children have milk where grown-ups have coffee.
    private static final int COFFEE_FROM_AGE = 12;

    Culture compose(Setting setting, PersonaStreams streams) {
        TerritoryLife life = setting.life();
        return new Culture(
                setting.age() < 1 ? List.of("milk") : some(life.foods(), FOODS_COUNT, streams.stream(FOODS)),
                setting.age() < 1
                        ? "milk"
                        : breakfast(setting, streams.stream(BREAKFAST)),
                some(life.feasts(), FEASTS_COUNT, streams.stream(FEASTS)).stream()
                        .map(Feast::dated)
                        .toList(),
                life.weekend(),
                life.greeting());
    }

    private static String breakfast(Setting setting, RandomStream stream) {
        List<String> usual = setting.life().breakfasts();
        String breakfast = usual.get(stream.below(usual.size()));
        return setting.age() < COFFEE_FROM_AGE
                ? breakfast.replace("coffee with milk", "milk").replace("coffee", "milk")
                : breakfast;
    }

    /// Some of a list, those at its head more often and first.
    private static <T> List<T> some(List<T> all, int count, RandomStream stream) {
        List<T> left = new ArrayList<>(all);
        List<T> chosen = new ArrayList<>(count);
        while (chosen.size() < count && !left.isEmpty()) {
            double draw = stream.uniform();
            chosen.add(left.remove((int) (StrictMath.pow(draw, 1.4) * left.size())));
        }
        return List.copyOf(chosen);
    }
}
