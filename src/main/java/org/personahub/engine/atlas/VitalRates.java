package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Births and deaths of a territory by year, from tables by decade.
///
/// Deaths follow Brass relational life tables above the age of 5; below it nobody dies here.
public final class VitalRates {

    private static final int FIRST_DECADE = 1960;
    private static final int DECADES = 7;
    private static final int YEARS = 10;
    private static final int LEAST_AGE = 5;

    private final double[] fertility;
    private final Map<Sex, List<LifeTable>> deaths;

    private VitalRates(double[] fertility, Map<Sex, List<LifeTable>> deaths) {
        this.fertility = fertility.clone();
        this.deaths = deaths;
    }

    /// Children per woman at the rates of that year; before 1960 at those of 1960.
    public double fertility(int year) {
        int last = DECADES - 1;
        double at = Math.clamp((year - FIRST_DECADE) / (double) YEARS, 0, last);
        int decade = Math.min(last - 1, (int) at);
        return fertility[decade] + (at - decade) * (fertility[decade + 1] - fertility[decade]);
    }

    /// The chance to die at that age in that year.
    public double deathProbability(Sex sex, int year, int age) {
        if (age < LEAST_AGE) {
            return 0;
        }
        int decade = decade(year);
        return Objects.requireNonNull(deaths.get(sex)).get(decade).at(age);
    }

    /// The share of those born in that year who live to the age of 5.
    public double survivalToFive(int year) {
        int decade = decade(year);
        double sum = 0;
        for (List<LifeTable> tables : deaths.values()) {
            sum += tables.get(decade).survivors(LEAST_AGE);
        }
        return sum / deaths.size();
    }

    private static int decade(int year) {
        return Math.clamp((year - FIRST_DECADE) / YEARS, 0, DECADES - 1);
    }

    static double[] fertility(Table.Row row) {
        return IntStream.range(0, DECADES)
                .mapToDouble(decade -> row.real("f" + (FIRST_DECADE + YEARS * decade)))
                .toArray();
    }

    /// Takes the rows of one territory.
    static final class Builder {

        private final Map<Sex, double[]> standard;
        private final Map<Sex, List<LifeTable>> deaths = new EnumMap<>(Sex.class);

        Builder(Map<Sex, double[]> standard) {
            this.standard = standard;
        }

        /// @param row of the next decade
        void decade(Table.Row row) {
            Sex sex = Codes.sex(row.text("sex"));
            deaths.computeIfAbsent(sex, _ -> new ArrayList<>())
                    .add(new LifeTable(
                            Objects.requireNonNull(standard.get(sex)), row.real("start"), row.real("slope")));
        }

        VitalRates with(double[] fertility) {
            return new VitalRates(fertility, deaths);
        }
    }

    /// The chances to die by age, computed when they are first asked for. Threads that meet there compute alike.
    private static final class LifeTable {

        private final double[] standard;
        private final double start;
        private final double slope;
        private volatile double @Nullable [] deaths;

        LifeTable(double[] standard, double start, double slope) {
            this.standard = standard;
            this.start = start;
            this.slope = slope;
        }

        double at(int age) {
            double[] known = deaths;
            if (known == null) {
                known = compute();
                deaths = known;
            }
            return known[Math.min(age, known.length - 1)];
        }

        private double[] compute() {
            double[] byAge = new double[standard.length];
            double alive = survivors(LEAST_AGE);
            for (int age = LEAST_AGE; age < byAge.length; age++) {
                double next = age + 1 < byAge.length ? survivors(age + 1) : 0;
                byAge[age] = 1 - next / alive;
                alive = next;
            }
            return byAge;
        }

        private double survivors(int age) {
            return 1 / (1 + StrictMath.exp(2 * (start + slope * standard[age])));
        }
    }
}
