package org.personahub.engine.composer.behavioral;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.HealthHabits;
import org.personahub.engine.persona.HealthHabits.Alcohol;
import org.personahub.engine.persona.HealthHabits.SleepQuality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Adds to how healthy somebody feels how they sleep, eat and drink.
final class HealthWays {

    private static final StreamKey SLEEP = StreamKey.of("behavioral.health.sleepQuality");
    private static final StreamKey DIET = StreamKey.of("behavioral.health.diet");
    private static final StreamKey ALCOHOL = StreamKey.of("behavioral.health.alcohol");

    private static final double POOR_BELOW = -0.9;
    private static final double GOOD_FROM = 0.1;

    private final Symbol diet;
    private final Map<String, Drinkers> drinkers = new HashMap<>();

    HealthWays(Grammar grammar) {
        this.diet = grammar.symbol("diet");
        for (Table.Row row : Table.read("/composer/alcohol.tsv").rows()) {
            drinkers.put(row.text("region"), new Drinkers(row.real("male"), row.real("female"), row.real("weekly")));
        }
    }

    HealthHabits add(HealthHabits health, Circumstances life, PersonaStreams streams) {
        return new HealthHabits(
                health.selfRated(),
                health.exerciseDays(),
                health.smoking(),
                sleep(life, health, streams.stream(SLEEP)),
                diet.write(life.facts(), streams.stream(DIET)),
                alcohol(life, streams.stream(ALCOHOL)));
    }

    private static SleepQuality sleep(Circumstances life, HealthHabits health, RandomStream stream) {
        double rated = health.selfRated() == null ? 0.5 : (health.selfRated() - 3) / 2.0;
        double ease = 0.35
                - 0.4 * life.of(Measure.NEUROTICISM)
                + 0.4 * rated
                - 0.012 * Math.max(0, life.age() - 30)
                - (life.youngest() < 3 ? 0.5 : 0)
                + 0.7 * stream.normal();
        return ease < POOR_BELOW ? SleepQuality.POOR : ease < GOOD_FROM ? SleepQuality.FAIR : SleepQuality.GOOD;
    }

    private @Nullable Alcohol alcohol(Circumstances life, RandomStream stream) {
        if (!life.adult()) {
            return null;
        }
        Drinkers here = drinkers.get(life.core().territory().code());
        if (here == null) {
            here = Objects.requireNonNull(
                    drinkers.get(life.core().territory().region()),
                    life.core().territory().region());
        }
        double aged = life.age() > 70 ? 0.75 : 1;
        if (!stream.chance((life.female() ? here.female : here.male) * aged)) {
            return Alcohol.NEVER;
        }
        double weekly = here.weekly * (life.female() ? 0.7 : 1.2);
        double draw = stream.uniform();
        if (draw < weekly * 0.2) {
            return Alcohol.DAILY;
        }
        if (draw < weekly) {
            return Alcohol.WEEKLY;
        }
        return draw < weekly + (1 - weekly) * 0.5 ? Alcohol.MONTHLY : Alcohol.SELDOM;
    }

    /// Who drinks in a place.
    ///
    /// @param weekly share of drinkers who drink every week
    private record Drinkers(double male, double female, double weekly) {}
}
