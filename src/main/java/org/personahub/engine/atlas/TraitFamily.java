package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A family of traits beyond the Big Five, with what is published of each.
///
/// @param members its traits, in the order of the table
/// @param correlations among its traits; empty when none are published, so that only the Big Five tie them
public record TraitFamily(List<Member> members, Map<Pair, Double> correlations) {

    /// One trait of a family.
    ///
    /// @param name lower case, words joined by `_`
    /// @param loadings its correlations with the Big Five; NaN for those not published
    /// @param meanByAge mean z-score by age, where it is published; else it follows from the Big Five
    /// @param sexDifference women's mean minus men's in standard deviations, where it is published; else it follows
    public record Member(
            String name,
            List<Double> loadings,
            @Nullable AgeCurve meanByAge,
            @Nullable Double sexDifference) {}

    /// Two different traits of a family, by name.
    public record Pair(String one, String other) {}

    /// All families, by name.
    static Map<String, TraitFamily> load() {
        Map<String, Map<Integer, Double>> byAge = new TreeMap<>();
        for (Table.Row row : rows("trait_by_age")) {
            byAge.computeIfAbsent(key(row), _ -> new TreeMap<>()).put(row.integer("age"), row.real("mean_z"));
        }
        Map<String, Double> bySex = new TreeMap<>();
        rows("trait_by_sex").forEach(row -> bySex.put(key(row), row.real("cohens_d_female_minus_male")));
        Map<String, List<Member>> members = new LinkedHashMap<>();
        for (Table.Row row : rows("trait_loadings")) {
            Map<Integer, Double> curve = byAge.get(key(row));
            members.computeIfAbsent(row.text("family"), _ -> new ArrayList<>())
                    .add(new Member(
                            row.text("trait"),
                            bigFive(row),
                            curve == null ? null : AgeCurve.of(curve),
                            bySex.get(key(row))));
        }
        Map<String, Map<Pair, Double>> correlations = new TreeMap<>();
        for (Table.Row row : rows("trait_intercorrelations")) {
            correlations
                    .computeIfAbsent(row.text("family"), _ -> new LinkedHashMap<>())
                    .put(new Pair(row.text("trait_a"), row.text("trait_b")), row.real("r"));
        }
        Map<String, TraitFamily> families = new LinkedHashMap<>();
        members.forEach((family, traits) ->
                families.put(family, new TraitFamily(traits, correlations.getOrDefault(family, Map.of()))));
        return families;
    }

    /// The columns `r_openness` and so on, in the order of `TraitNorms.TRAITS`; NaN for an empty cell.
    static List<Double> bigFive(Table.Row row) {
        return TraitNorms.TRAITS.stream()
                .map(trait -> row.optionalText("r_" + trait) == null ? Double.NaN : row.real("r_" + trait))
                .toList();
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }

    private static String key(Table.Row row) {
        return row.text("family") + "." + row.text("trait");
    }
}
