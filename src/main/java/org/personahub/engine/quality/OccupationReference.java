package org.personahub.engine.quality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// What the employed of each sex work, by ISCO major group, as three tables imply it together: the occupation mix of
/// the territory, the employed of each sex, and the share of women in each occupation.
///
/// No table has the combination itself, so the shares of women are raked (iterative proportional fitting) until both
/// margins are met.
final class OccupationReference {

    private static final int ROUNDS = 200;
    private static final int WORKING_AGE = 15;

    private final ReferenceTables tables;
    private final Map<String, Double> informalFactors = new HashMap<>();
    private final Map<String, Double> prestige = new HashMap<>();
    private final Map<String, Map<Sex, Map<String, Double>>> byTerritory = new ConcurrentHashMap<>();
    private final java.util.List<Table.Row> occupations = ReferenceTables.rows("occupations");

    OccupationReference(ReferenceTables tables) {
        this.tables = tables;
        for (Table.Row row : ReferenceTables.rows("informal_work")) {
            informalFactors.put(row.text("territory"), row.real("factor"));
        }
        for (Table.Row row : occupations) {
            prestige.put(row.text("code"), row.real("prestige"));
        }
    }

    /// The prestige of an occupation, 0 to 100; not a number for codes that the table lacks.
    double prestige(String code) {
        return prestige.getOrDefault(code, Double.NaN);
    }

    /// The major groups of the employed of that sex; the shares sum to 1.
    Map<String, Double> majors(String territory, Sex sex) {
        return Objects.requireNonNull(
                byTerritory.computeIfAbsent(territory, this::rake).get(sex));
    }

    private Map<Sex, Map<String, Double>> rake(String territory) {
        Map<String, Double> mix = tables.occupationMix(territory);
        Map<Sex, Double> employed = employed(territory);
        Map<Sex, Map<String, Double>> shares = womenAndMen(territory, mix);
        for (int round = 0; round < ROUNDS; round++) {
            for (String major : mix.keySet()) {
                double sum = shares.values().stream()
                        .mapToDouble(of -> ReferenceTables.of(of, major))
                        .sum();
                double factor = sum == 0 ? 0 : ReferenceTables.of(mix, major) / sum;
                shares.values().forEach(of -> of.computeIfPresent(major, (_, share) -> share * factor));
            }
            shares.forEach((sex, of) -> {
                double sum =
                        of.values().stream().mapToDouble(Double::doubleValue).sum();
                double factor = Objects.requireNonNull(employed.get(sex)) / sum;
                of.replaceAll((_, share) -> share * factor);
            });
        }
        shares.values().forEach(ReferenceTables::normalise);
        return shares;
    }

    private Map<Sex, Map<String, Double>> womenAndMen(String territory, Map<String, Double> mix) {
        double informal = ReferenceTables.of(informalFactors, territory);
        Map<Sex, Map<String, Double>> shares = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            Map<String, Double> byMajor = new LinkedHashMap<>();
            mix.keySet().forEach(major -> byMajor.put(major, 0.0));
            for (Table.Row row : occupations) {
                double women = row.real("female_share");
                double people = row.real("weight") * (row.text("work").equals("INFORMAL") ? informal : 1);
                byMajor.merge(
                        row.text("code").substring(0, 1),
                        people * (sex == Sex.FEMALE ? women : 1 - women),
                        Double::sum);
            }
            shares.put(sex, byMajor);
        }
        return shares;
    }

    private Map<Sex, Double> employed(String territory) {
        Map<Sex, Double> employed = new EnumMap<>(Sex.class);
        for (ReferenceTables.Cell cell : tables.cellsOf(territory)) {
            if (cell.age() >= WORKING_AGE) {
                double share = ReferenceTables.of(tables.activity(territory, cell.sex(), cell.age()), "EMPLOYED");
                employed.merge(cell.sex(), cell.share() * share, Double::sum);
            }
        }
        double all = employed.values().stream().mapToDouble(Double::doubleValue).sum();
        employed.replaceAll((_, share) -> share / all);
        return employed;
    }
}
