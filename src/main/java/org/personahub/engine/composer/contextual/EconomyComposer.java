package org.personahub.engine.composer.contextual;

import java.util.List;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.composer.contextual.TerritoryLife.Home;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Economy.Standing;
import org.personahub.engine.persona.Economy.Tenure;
import org.personahub.engine.persona.Economy.Vehicle;
import org.personahub.engine.persona.Household;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what a household has and lives in.
final class EconomyComposer {

    private static final StreamKey TENURE = StreamKey.of("contextual.economy.tenure");
    private static final StreamKey DWELLING = StreamKey.of("contextual.economy.dwelling");
    private static final StreamKey ELECTRICITY = StreamKey.of("contextual.economy.electricity");
    private static final StreamKey WATER = StreamKey.of("contextual.economy.runningWater");
    private static final StreamKey REFRIGERATOR = StreamKey.of("contextual.economy.refrigerator");
    private static final StreamKey ACCOUNT = StreamKey.of("contextual.economy.bankAccount");
    private static final StreamKey VEHICLE = StreamKey.of("contextual.economy.vehicle");

    private static final int ACCOUNT_FROM_AGE = 16;
    private static final int ADULT = 18;

    /// Below this GDP per head, in thousands of international dollars, cities grow faster than their titles.
    private static final double INFORMAL_BELOW = 15;

    Economy compose(Setting setting, PersonaStreams own) {
        PersonaStreams streams = setting.shared(own);
        Means means = setting.means();
        double town = setting.urban() ? 0.8 : -0.4;
        boolean institution = setting.inInstitution();
        boolean electricity = institution
                || streams.stream(ELECTRICITY).chance(means.share(1.5, 1.9, 1.2 * town + era(setting, 1960)));
        boolean water = institution || streams.stream(WATER).chance(means.share(3, 1.7, town + era(setting, 1950)));
        double fridge = means.share(3.6, 1.9, 0.4 * town + era(setting, 1965));
        Tenure tenure = tenure(setting, streams.stream(TENURE));
        return new Economy(
                Curve.twoDecimals(means.rank()),
                standing(means),
                setting.life().money(setting.year()).code(),
                tenure,
                dwelling(setting, tenure, streams.stream(DWELLING)),
                electricity,
                water,
                electricity && (institution || streams.stream(REFRIGERATOR).chance(fridge)),
                setting.age() < ACCOUNT_FROM_AGE ? null : account(setting, own.stream(ACCOUNT)),
                vehicle(setting, streams.stream(VEHICLE)));
    }

    /// Log odds that take a thing away from years before it was common.
    private static double era(Setting setting, int common) {
        return setting.year() >= common + 40 ? 0 : (setting.year() - common - 40) / 8.0;
    }

    private static Standing standing(Means means) {
        double rank = means.rank();
        if (rank < 0.1 || means.perHead() < 1.6) {
            return Standing.STRUGGLING;
        }
        if (rank < 0.4 || means.perHead() < 5) {
            return Standing.GETTING_BY;
        }
        if (rank < 0.78) {
            return Standing.SECURE;
        }
        return rank < 0.95 || means.perHead() < 25 ? Standing.COMFORTABLE : Standing.WEALTHY;
    }

    /// More people live in a house of their own, however small.
    private static final int MOST_IN_ROOMS = 6;

    private static Tenure tenure(Setting setting, RandomStream stream) {
        double draw = stream.uniform();
        if (setting.inInstitution()) {
            return Tenure.INSTITUTION;
        }
        // Of a home that others share, whose it is does not depend on who is asked.
        if (setting.home() == null
                && !setting.minor()
                && setting.withElders()
                && setting.core().identity().maritalStatus() == MaritalStatus.NEVER_MARRIED) {
            return Tenure.FAMILY;
        }
        if (draw < employerShare(setting)) {
            return Tenure.EMPLOYER;
        }
        double wealth = setting.means().wealth();
        if (setting.urban() && wealth < -0.3 && setting.gdp() < INFORMAL_BELOW) {
            return draw < 0.5 ? Tenure.INFORMAL : draw < 0.8 ? Tenure.RENTED : Tenure.OWNED;
        }
        return draw > 1 - ownerShare(setting, wealth) ? Tenure.OWNED : Tenure.RENTED;
    }

    private static double ownerShare(Setting setting, double wealth) {
        double share = setting.urban() ? 0.62 : 0.85;
        if (setting.core().territory().region().equals("Western Europe")) {
            share -= 0.12;
        }
        int age = setting.householderAge();
        if (age >= 18 && age < 35) {
            share *= 0.6;
        } else if (age >= 60) {
            share += 0.1;
        }
        return Math.clamp(share * (1 - 0.6 * setting.life().foreignBorn()) + 0.12 * wealth, 0.03, 0.97);
    }

    /// The share who live where their work puts them up.
    private static double employerShare(Setting setting) {
        var occupation = setting.householderOccupation();
        if (occupation == null || setting.householderAge() < ADULT) {
            return 0;
        }
        return switch (occupation.code()) {
            case "0110", "0210", "0310" -> 0.4;
            case "5152", "9111" -> setting.life().foreignBorn() > 0.3 ? 0.6 : 0.12;
            case "9212", "9213", "9211" -> 0.15;
            case "2636" -> 0.4;
            default -> setting.life().foreignBorn() > 0.35 && setting.means().wealth() < 0 ? 0.35 : 0;
        };
    }

    private static String dwelling(Setting setting, Tenure tenure, RandomStream stream) {
        if (tenure == Tenure.INSTITUTION) {
            return setting.householderAge() >= 65
                    ? "a room in a home for the old"
                    : setting.householderAge() < ADULT
                            ? "a bed in a children's home or boarding house"
                            : "a bed in shared quarters";
        }
        List<Home> homes =
                setting.urban() ? setting.life().town() : setting.life().country();
        double[] weights = new double[homes.size()];
        double rank = setting.means().rank();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            Home home = homes.get(i);
            double weight =
                    home.means() == '+' ? (rank > 0.6 ? 1.2 : 0) : home.means() == '-' ? (rank < 0.5 ? 1 : 0) : 1;
            weights[i] = fits(home, tenure, setting) ? weight : 0;
            sum += weights[i];
        }
        if (sum == 0) {
            return setting.urban() ? "a small house" : "a house with a yard";
        }
        return homes.get(stream.weighted(weights)).words();
    }

    private static boolean fits(Home home, Tenure tenure, Setting setting) {
        Household household = setting.core().family().household();
        boolean owned = tenure == Tenure.OWNED || tenure == Tenure.FAMILY && !home.rooms();
        boolean family = household.isPrivate() && household.type() != Household.Type.SHARED && household.size() > 1;
        return !(home.rented() && owned)
                && !(home.rooms() && household.size() > MOST_IN_ROOMS)
                && !(home.forOne() && family);
    }

    private static boolean account(Setting setting, RandomStream stream) {
        double age = setting.age() < 18 ? -1 : setting.age() >= 75 ? -0.4 : 0;
        double schooling = 0.2 * (setting.core().education() - 3);
        return stream.chance(setting.means().share(4, 1.2, 0.6 + age + schooling + era(setting, 1975)));
    }

    private static Vehicle vehicle(Setting setting, RandomStream stream) {
        double draw = stream.uniform();
        Means means = setting.means();
        double dense = setting.urban() && setting.core().city().population() > 2_000_000 ? -0.7 : 0;
        double car = means.share(17, 1.8, dense + era(setting, 1970));
        if (draw < car) {
            return Vehicle.CAR;
        }
        double left = (draw - car) / (1 - car);
        double motorcycle = motorcycleShare(setting) * means.share(2.5, 1.5, era(setting, 1970));
        if (left < motorcycle) {
            return Vehicle.MOTORCYCLE;
        }
        return left < motorcycle + 0.35 * (1 - motorcycle) ? Vehicle.BICYCLE : Vehicle.NONE;
    }

    private static double motorcycleShare(Setting setting) {
        return switch (setting.core().territory().region()) {
            case "Southeast Asia" -> 0.85;
            case "Southern Asia" -> 0.55;
            case "Western Africa", "Middle Africa", "Eastern Africa" -> 0.35;
            case "South America", "Caribbean", "Eastern Asia" -> 0.3;
            default -> 0.08;
        };
    }
}
