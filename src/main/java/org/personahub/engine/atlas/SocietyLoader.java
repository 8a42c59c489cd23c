package org.personahub.engine.atlas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.personahub.engine.random.RankedChoice;

/// Reads education, activity, marital status, the mix of occupations and incomes of every territory.
final class SocietyLoader {

    private static final int ISCED_LEVELS = 9;
    private static final int MAJOR_GROUPS = 10;

    private SocietyLoader() {}

    static Map<String, Society> societies() {
        Map<String, Map<Sex, Bands<RankedChoice<Integer>>>> education = read(
                "education",
                "birth_decade",
                row -> RankedChoice.of(
                        IntStream.range(0, ISCED_LEVELS).boxed().toList(), level -> row.real("isced" + level)));
        Map<String, Map<Sex, Bands<RankedChoice<Activity>>>> activity = read(
                "activity", "age_from", row -> RankedChoice.of(Society.ACTIVITIES, one -> row.real(Codes.column(one))));
        Map<String, Map<Sex, Bands<RankedChoice<MaritalStatus>>>> marital = read(
                "marital", "age_from", row -> RankedChoice.of(Society.STATUSES, status -> row.real(status.name())));
        Map<String, Double[]> mixes = new HashMap<>();
        for (Table.Row row : rows("occupation_mix")) {
            mixes.computeIfAbsent(row.text("territory"), _ -> new Double[MAJOR_GROUPS])[row.integer("major")] =
                    row.real("share");
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
                            List.of(of(mixes, territory)),
                            of(informalWork, territory),
                            row.real("median_earner_usd"),
                            row.real("sigma")));
        }
        return societies;
    }

    /// Most territories are never drawn from, so that the rows of each are read when they first are.
    private static <T> Map<String, Map<Sex, Bands<T>>> read(
            String table, String threshold, Function<Table.Row, T> value) {
        Map<String, Map<Sex, Bands<T>>> bands = new HashMap<>();
        for (SortedTable.Run run : SortedTable.read("/atlas/" + table + ".tsv", 2)) {
            bands.computeIfAbsent(run.key(0), _ -> new EnumMap<>(Sex.class))
                    .put(Codes.sex(run.key(1)), Bands.deferred(() -> {
                        Map<Integer, T> byThreshold = new HashMap<>();
                        run.rows().forEach(row -> byThreshold.put(row.integer(threshold), value.apply(row)));
                        return byThreshold;
                    }));
        }
        return bands;
    }

    private static <T> T of(Map<String, T> byTerritory, String territory) {
        return Objects.requireNonNull(byTerritory.get(territory), () -> "a table of society lacks " + territory);
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }
}
