package org.personahub.engine.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.AgeStructure;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// The atlas's tables as references.
///
/// They are read anew from the files, so that a table which the engine reads wrongly, or draws from wrongly, does not
/// agree with itself.
final class ReferenceTables {

    private static final Map<String, String> EDUCATION = columns(
            "isced0", "0", "isced1", "1", "isced2", "2", "isced3", "3", "isced4", "4", "isced5", "5", "isced6", "6",
            "isced7", "7", "isced8", "8");
    private static final Map<String, String> ACTIVITY = columns(
            "in_education",
            "IN_EDUCATION",
            "employed",
            "EMPLOYED",
            "unemployed",
            "UNEMPLOYED",
            "homemaking",
            "HOMEMAKING",
            "retired",
            "RETIRED",
            "unable",
            "UNABLE_TO_WORK");
    private static final Map<String, String> MARITAL = columns(
            "NEVER_MARRIED",
            "NEVER_MARRIED",
            "MARRIED",
            "MARRIED",
            "COHABITING",
            "COHABITING",
            "SEPARATED",
            "SEPARATED",
            "DIVORCED",
            "DIVORCED",
            "WIDOWED",
            "WIDOWED");

    private static final Population EVERYBODY =
            new Population(List.of(), null, 0, AgeStructure.AGES - 1, LocalDate.EPOCH);

    private final Map<String, Boolean> sourcedById = new HashMap<>();
    private final Map<String, String> sourceByTable = new HashMap<>();
    private final Map<String, Double> urbanShares = new LinkedHashMap<>();
    private final Map<String, Map<Sex, double[]>> ages = new HashMap<>();
    private final BySexAndPoint education = BySexAndPoint.read("education", "birth_decade", EDUCATION);
    private final BySexAndPoint activity = BySexAndPoint.read("activity", "age_from", ACTIVITY);
    private final BySexAndPoint marital = BySexAndPoint.read("marital", "age_from", MARITAL);
    private final Map<String, Map<String, Double>> motherTongues;
    private final Map<String, Map<String, Double>> occupationMixes;
    private final Map<String, Map<String, Double>> cities;
    private final Map<String, Double> birthMonths;
    private final Map<String, Incomes> incomes = new HashMap<>();

    private ReferenceTables() {
        for (Table.Row row : rows("sources")) {
            sourcedById.put(row.text("id"), row.text("kind").equals("SOURCED"));
        }
        for (Table.Row row : rows("tables")) {
            sourceByTable.put(row.text("file").replace(".tsv", ""), row.text("source"));
        }
        for (Table.Row row : rows("territories")) {
            urbanShares.put(row.text("code"), row.real("urban_share"));
        }
        for (Table.Row row : rows("ages")) {
            double[] people = new double[AgeStructure.AGES];
            for (int age = 0; age < people.length; age++) {
                people[age] = row.real("a" + age);
            }
            ages.computeIfAbsent(row.text("territory"), _ -> new HashMap<>()).put(sex(row), people);
        }
        for (Table.Row row : rows("incomes")) {
            incomes.put(row.text("territory"), new Incomes(row.real("median_earner_usd"), row.real("sigma")));
        }
        motherTongues = shares("mother_tongues", row -> row.text("territory"), row -> row.text("language"), "share");
        occupationMixes = shares("occupation_mix", row -> row.text("territory"), row -> row.text("major"), "share");
        cities = shares("cities", row -> row.text("territory"), row -> row.text("name"), "population");
        birthMonths = of(shares("birth_days", _ -> "", row -> row.text("month"), "weight"), "");
    }

    static ReferenceTables load() {
        return new ReferenceTables();
    }

    /// The rows of one of the atlas's tables.
    static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }

    static Sex sex(Table.Row row) {
        return row.text("sex").equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    /// Shares within each group that sum to 1.
    static Map<String, Map<String, Double>> shares(
            String table, Function<Table.Row, String> group, Function<Table.Row, String> value, String weight) {
        Map<String, Map<String, Double>> shares = new HashMap<>();
        for (Table.Row row : rows(table)) {
            shares.computeIfAbsent(group.apply(row), _ -> new LinkedHashMap<>())
                    .merge(value.apply(row), row.real(weight), Double::sum);
        }
        shares.values().forEach(ReferenceTables::normalise);
        return shares;
    }

    static void normalise(Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((_, weight) -> weight / sum);
    }

    /// The source of a table's rows.
    String source(String table) {
        return of(sourceByTable, table);
    }

    /// Whether that source counts a population.
    boolean sourced(String sourceId) {
        return of(sourcedById, sourceId);
    }

    /// The strata of a population with their shares of it, which sum to 1.
    List<Cell> cells(Population population) {
        List<TerritoryShare> asked = population.territories().isEmpty()
                ? urbanShares.keySet().stream()
                        .map(code -> new TerritoryShare(code, null))
                        .toList()
                : population.territories();
        List<Cell> cells = new ArrayList<>();
        for (TerritoryShare territory : asked) {
            cells.addAll(cells(population, territory));
        }
        double all = cells.stream().mapToDouble(Cell::share).sum();
        return cells.stream()
                .map(cell -> new Cell(cell.territory(), cell.sex(), cell.age(), cell.share() / all))
                .toList();
    }

    /// The strata of one territory with everybody who lives there, in people.
    List<Cell> cellsOf(String territory) {
        return cells(EVERYBODY, new TerritoryShare(territory, null));
    }

    private List<Cell> cells(Population population, TerritoryShare territory) {
        List<Cell> cells = new ArrayList<>();
        of(ages, territory.code()).forEach((sex, people) -> {
            for (int age = population.minAge(); age <= Math.min(population.maxAge(), people.length - 1); age++) {
                if (people[age] > 0 && (population.sex() == null || population.sex() == sex)) {
                    cells.add(new Cell(territory.code(), sex, age, people[age]));
                }
            }
        });
        Double weight = territory.weight();
        if (weight == null) {
            return cells;
        }
        double people = cells.stream().mapToDouble(Cell::share).sum();
        return cells.stream()
                .map(cell -> new Cell(cell.territory(), cell.sex(), cell.age(), cell.share() / people * weight))
                .toList();
    }

    Map<String, Double> education(String territory, Sex sex, int birthYear) {
        return education.at(territory, sex, birthYear);
    }

    /// Main activity.
    ///
    /// @param age 15 or more
    Map<String, Double> activity(String territory, Sex sex, int age) {
        return activity.at(territory, sex, age);
    }

    /// Marital status.
    ///
    /// @param age 15 or more
    Map<String, Double> marital(String territory, Sex sex, int age) {
        return marital.at(territory, sex, age);
    }

    double urbanShare(String territory) {
        return of(urbanShares, territory);
    }

    Map<String, Double> motherTongues(String territory) {
        return of(motherTongues, territory);
    }

    /// The employed by ISCO major group, 0 to 9.
    Map<String, Double> occupationMix(String territory) {
        return of(occupationMixes, territory);
    }

    Map<String, Double> cities(String territory) {
        return of(cities, territory);
    }

    Map<String, Double> birthMonths() {
        return birthMonths;
    }

    Incomes incomes(String territory) {
        return of(incomes, territory);
    }

    private static Map<String, String> columns(String... columnsAndValues) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return columns;
    }

    static <T> T of(Map<String, T> byKey, String key) {
        return Objects.requireNonNull(byKey.get(key), () -> "the reference tables have nothing for " + key);
    }

    /// A share of a population: the people of one territory, sex and single year of age.
    record Cell(String territory, Sex sex, int age, double share) {}

    /// Incomes of those who earn: lognormal with that median and that standard deviation of the logarithm.
    record Incomes(double median, double sigma) {}

    /// Shares by territory, sex, and the age or year from which they hold.
    private record BySexAndPoint(Map<String, Map<Sex, TreeMap<Integer, Map<String, Double>>>> rows) {

        static BySexAndPoint read(String table, String point, Map<String, String> columns) {
            Map<String, Map<Sex, TreeMap<Integer, Map<String, Double>>>> read = new HashMap<>();
            for (Table.Row row : ReferenceTables.rows(table)) {
                Map<String, Double> shares = new LinkedHashMap<>();
                columns.forEach((column, value) -> shares.put(value, row.real(column)));
                normalise(shares);
                read.computeIfAbsent(row.text("territory"), _ -> new HashMap<>())
                        .computeIfAbsent(sex(row), _ -> new TreeMap<>())
                        .put(row.integer(point), shares);
            }
            return new BySexAndPoint(read);
        }

        Map<String, Double> at(String territory, Sex sex, int point) {
            TreeMap<Integer, Map<String, Double>> byPoint =
                    Objects.requireNonNull(of(rows, territory).get(sex));
            var row = byPoint.floorEntry(point);
            return (row == null ? byPoint.firstEntry() : row).getValue();
        }
    }
}
