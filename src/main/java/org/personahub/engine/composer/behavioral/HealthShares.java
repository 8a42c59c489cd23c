package org.personahub.engine.composer.behavioral;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.Territory;

/// The shares of answers about health, by age, sex and territory; set by hand or recalled, as their tables say.
final class HealthShares {

    /// The earnings of the median earner at which no shift is needed, in international dollars a year.
    private static final double MIDDLE_EARNINGS = 10_000;

    private final Map<Behaviour, List<Table.Row>> byAge = new EnumMap<>(Behaviour.class);
    private final Map<String, Double> shifts = new HashMap<>();
    private final Map<String, Table.Row> smokers = new HashMap<>();

    HealthShares() {
        List<Table.Row> scales = Table.read("/composer/health_scales.tsv").rows();
        for (Behaviour behaviour : Behaviour.values()) {
            byAge.put(
                    behaviour,
                    behaviour == Behaviour.SMOKING
                            ? Table.read("/composer/smoking_by_age.tsv").rows()
                            : scales.stream()
                                    .filter(row -> row.text("behaviour").equals(behaviour.name()))
                                    .toList());
        }
        for (Table.Row row : Table.read("/composer/health_shifts.tsv").rows()) {
            shifts.put(row.text("behaviour") + " " + row.text("covariate"), row.real("shift"));
        }
        for (Table.Row row : Table.read("/composer/smoking.tsv").rows()) {
            smokers.put(row.text("region") + " " + row.text("sex"), row);
        }
    }

    /// The number of the age band; -1 below the first.
    int band(Behaviour behaviour, int age) {
        List<Table.Row> bands = of(byAge, behaviour);
        int band = -1;
        while (band + 1 < bands.size() && bands.get(band + 1).integer("age_from") <= age) {
            band++;
        }
        return band;
    }

    /// The answers of people of that territory, sex and age band.
    ///
    /// @param unable whether they are unable to work
    AnswerScale scale(Behaviour behaviour, Territory territory, Sex sex, int band, boolean unable) {
        double doublings = StrictMath.log(territory.society().medianEarnerUsd() / MIDDLE_EARNINGS) / StrictMath.log(2);
        double shift = shift(behaviour, "EARNINGS_DOUBLED") * doublings
                + (sex == Sex.FEMALE ? shift(behaviour, "FEMALE") : 0)
                + (unable ? shift(behaviour, "UNABLE_TO_WORK") : 0);
        Table.Row ofAge = of(byAge, behaviour).get(band);
        double[] shares = behaviour == Behaviour.SMOKING
                ? smoking(territory.region(), sex, ofAge)
                : Arrays.stream(ofAge.text("shares").split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        return new AnswerScale(shares, shift);
    }

    /// Who never smoked, who did and who does.
    private double[] smoking(String region, Sex sex, Table.Row ofAge) {
        Table.Row ofRegion = of(smokers, region + " " + (sex == Sex.FEMALE ? "F" : "M"));
        double current = ofRegion.real("current") * ofAge.real("current");
        double former = ofRegion.real("former") * ofAge.real("former");
        return new double[] {1 - former - current, former, current};
    }

    private double shift(Behaviour behaviour, String covariate) {
        return of(shifts, behaviour + " " + covariate);
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "the tables of health lack " + key);
    }

    /// What people are asked.
    enum Behaviour {
        SELF_RATED,
        EXERCISE,
        SMOKING
    }
}
