package org.personahub.engine.atlas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads births, deaths, marriages and household sizes of every territory.
final class FamilyLoader {

    private FamilyLoader() {}

    static Map<String, FamilyPatterns> patterns() {
        Map<Sex, double[]> standard = new EnumMap<>(Sex.class);
        for (Table.Row row : rows("life_table")) {
            standard.computeIfAbsent(Codes.sex(row.text("sex")), _ -> new double[AgeStructure.AGES])[
                            row.integer("age")] =
                    row.real("logit");
        }
        Map<String, VitalRates.Builder> rates = new HashMap<>();
        for (Table.Row row : rows("mortality")) {
            rates.computeIfAbsent(row.text("territory"), _ -> new VitalRates.Builder(standard))
                    .decade(row);
        }
        Map<String, HouseholdSizes> sizes = sizes();
        Map<String, FamilyPatterns> patterns = new HashMap<>();
        for (Table.Row row : rows("families")) {
            String territory = row.text("territory");
            patterns.put(
                    territory,
                    new FamilyPatterns(
                            row.real("marriage_age_women"),
                            row.real("age_gap"),
                            row.real("cohabitation"),
                            row.real("institution_75"),
                            row.real("institution_85"),
                            Objects.requireNonNull(rates.get(territory)).with(VitalRates.fertility(row)),
                            Objects.requireNonNull(sizes.get(territory))));
        }
        return patterns;
    }

    private static Map<String, HouseholdSizes> sizes() {
        List<HouseholdSizes.Shape> shape = HouseholdSizes.Shape.load();
        Map<String, double[]> shares = new HashMap<>();
        Map<String, double[]> pulls = new HashMap<>();
        for (Table.Row row : rows("household_sizes")) {
            String territory = row.text("territory");
            int at = row.integer("size") - 1;
            shares.computeIfAbsent(territory, _ -> new double[HouseholdSizes.LAST])[at] = row.real("share");
            pulls.computeIfAbsent(territory, _ -> new double[HouseholdSizes.LAST])[at] = row.real("pull");
        }
        Map<String, HouseholdSizes> sizes = new HashMap<>();
        shares.forEach((territory, its) ->
                sizes.put(territory, new HouseholdSizes(its, Objects.requireNonNull(pulls.get(territory)), shape)));
        return sizes;
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }
}
