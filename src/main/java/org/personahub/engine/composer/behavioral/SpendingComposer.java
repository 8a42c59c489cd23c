package org.personahub.engine.composer.behavioral;

import java.util.Objects;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Spending;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Divides an adult's budget. Food takes the less the more there is (Engel's law).
final class SpendingComposer {

    private static final StreamKey SPENDING = StreamKey.of("behavioral.spending");

    private static final double VARIATION = 0.25;

    Spending compose(Circumstances life, PersonaStreams streams) {
        if (!life.adult() || life.holds(Flag.IN_INSTITUTION)) {
            return Spending.NONE;
        }
        RandomStream stream = streams.stream(SPENDING);
        double gdp = Math.max(1, life.of(Measure.GDP));
        double wealth = Math.clamp(life.wealth(), -2, 2.5);
        double ease = Math.clamp(StrictMath.log(gdp / 2) / 4 + 0.2 * wealth, 0, 1.2);
        boolean sends = life.holds(Flag.MIGRANT) || life.holds(Flag.MOVED) && gdp < 15;
        double[] shares = Shares.of(
                varied(Math.clamp(0.62 - 0.14 * StrictMath.log(gdp / 2) - 0.06 * wealth, 0.1, 0.75), stream),
                varied(housing(life), stream),
                varied(transport(life), stream),
                varied(life.inCare() == 0 ? 0 : 0.05 + 0.025 * Math.min(4, life.inCare()), stream),
                varied(0.025 + 0.001 * Math.max(0, life.age() - 35), stream),
                varied(0.015 + 0.07 * ease, stream),
                varied(sends ? 0.1 : gdp < 15 ? 0.02 : 0.005, stream),
                varied(Math.max(0, 0.09 * ease + 0.02 * life.of(Measure.CONSCIENTIOUSNESS) - 0.02), stream),
                varied(0.1 + 0.05 * ease, stream));
        return new Spending(
                shares[0], shares[1], shares[2], shares[3], shares[4], shares[5], shares[6], shares[7], shares[8]);
    }

    private static double housing(Circumstances life) {
        Economy.Tenure tenure =
                Objects.requireNonNullElse(life.context().economy().tenure(), Economy.Tenure.OWNED);
        double upkeep = switch (tenure) {
            case RENTED -> 0.22;
            case OWNED -> 0.1;
            case INFORMAL -> 0.08;
            case FAMILY, EMPLOYER -> 0.05;
            case INSTITUTION -> 0.2;
        };
        return upkeep + (Boolean.TRUE.equals(life.context().economy().electricity()) ? 0.05 : 0.03);
    }

    private static double transport(Circumstances life) {
        Economy.Vehicle vehicle =
                Objects.requireNonNullElse(life.context().economy().vehicle(), Economy.Vehicle.NONE);
        return switch (vehicle) {
            case CAR -> 0.13;
            case MOTORCYCLE -> 0.08;
            case BICYCLE -> 0.03;
            case NONE -> life.works() ? 0.06 : 0.04;
        };
    }

    private static double varied(double usual, RandomStream stream) {
        return usual * (1 + VARIATION * Math.clamp(stream.normal(), -2.5, 2.5));
    }
}
