package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.personahub.engine.random.Weighted;

/// Reads education, activity, marital status, occupations and incomes of every territory.
final class SocietyLoader {

    private static final int ISCED_LEVELS = 9;
    private static final List<String> ACTIVITIES =
            List.of("in_education", "employed", "unemployed", "homemaking", "retired", "unable");
    private static final List<MaritalStatus> STATUSES = List.of(
            MaritalStatus.NEVER_MARRIED,
            MaritalStatus.MARRIED,
            MaritalStatus.COHABITING,
            MaritalStatus.SEPARATED,
            MaritalStatus.DIVORCED,
            MaritalStatus.WIDOWED);

    private final List<Occupation> occupations;

    SocietyLoader(Collection<Occupation> occupations) {
        this.occupations = List.copyOf(occupations);
    }

    Map<String, Society> societies() {
        Map<String, Map<Sex, Bands<Weighted<Integer>>>> education = read(
                "education",
                "birth_decade",
                row -> Weighted.of(
                        IntStream.range(0, ISCED_LEVELS).boxed().toList(), level -> row.real("isced" + level)));
        Map<String, Map<Sex, Bands<Weighted<Activity>>>> activity = read(
                "activity",
                "age_from",
                row -> Weighted.of(
                        ACTIVITIES.stream().map(Codes::activity).toList(),
                        ACTIVITIES.stream().mapToDouble(row::real).toArray()));
        Map<String, Map<Sex, Bands<Weighted<MaritalStatus>>>> marital =
                read("marital", "age_from", row -> Weighted.of(STATUSES, status -> row.real(status.name())));
        Map<String, double[]> mixes = new HashMap<>();
        for (Table.Row row : rows("occupation_mix")) {
            mixes.computeIfAbsent(row.text("territory"), _ -> new double[10])[row.integer("major")] = row.real("share");
        }
        Map<String, Double> informalWork = new HashMap<>();
        rows("informal_work").forEach(row -> informalWork.put(row.text("territory"), row.real("factor")));
        Map<String, Society> societies = new HashMap<>();
        for (Table.Row row : rows("incomes")) {
            String territory = row.text("territory");
            societies.put(
                    territory,
                    new Society(
                            of(education, territory),
                            of(activity, territory),
                            of(marital, territory),
                            work(of(mixes, territory), of(informalWork, territory)),
                            row.real("median_earner_usd"),
                            row.real("sigma")));
        }
        return societies;
    }

    private Map<Sex, List<Weighted<Occupation>>> work(double[] mix, double informalFactor) {
        Map<Sex, List<Weighted<Occupation>>> work = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            List<Weighted<Occupation>> byLevel = new ArrayList<>();
            for (int level = 0; level < ISCED_LEVELS; level++) {
                int attained = level;
                byLevel.add(Weighted.of(
                        occupations,
                        occupation -> mix[occupation.major()]
                                * (occupation.informal() ? informalFactor : 1)
                                * fit(occupation, sex, attained)));
            }
            work.put(sex, byLevel);
        }
        return work;
    }

    /// How likely people of that sex and education are to be found in an occupation, relative to its size.
    private static double fit(Occupation occupation, Sex sex, int isced) {
        double sexShare = sex == Sex.FEMALE ? occupation.femaleShare() : 1 - occupation.femaleShare();
        if (isced < occupation.minIsced()) {
            return 0;
        }
        // Each level above or below the usual one makes it rarer by about half.
        double distance = Math.abs(isced - occupation.usualIsced());
        return occupation.weight() * sexShare * StrictMath.exp(-0.7 * distance);
    }

    private static <T> Map<String, Map<Sex, Bands<T>>> read(
            String table, String threshold, java.util.function.Function<Table.Row, T> value) {
        Map<String, Map<Sex, Map<Integer, T>>> rows = new HashMap<>();
        for (Table.Row row : rows(table)) {
            rows.computeIfAbsent(row.text("territory"), _ -> new EnumMap<>(Sex.class))
                    .computeIfAbsent(Codes.sex(row.text("sex")), _ -> new TreeMap<>())
                    .put(row.integer(threshold), value.apply(row));
        }
        Map<String, Map<Sex, Bands<T>>> bands = new HashMap<>();
        rows.forEach((territory, bySex) -> {
            Map<Sex, Bands<T>> of = new EnumMap<>(Sex.class);
            bySex.forEach((sex, byThreshold) -> of.put(sex, Bands.of(byThreshold)));
            bands.put(territory, of);
        });
        return bands;
    }

    private static <T> T of(Map<String, T> byTerritory, String territory) {
        return Objects.requireNonNull(byTerritory.get(territory), () -> "a table of society lacks " + territory);
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }
}
