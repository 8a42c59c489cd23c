package org.personahub.engine.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.personahub.engine.random.CorrelatedNormals;

/// How the Big Five correlate, how their means move with age and sex, and what else goes with them.
///
/// @param correlations among the Big Five, in the order of `TRAITS`
/// @param correlated standard normals with these correlations
/// @param meanByAge mean z-score of each trait by age
/// @param sexDifference women's mean minus men's, in standard deviations, of each trait
/// @param families the traits beyond the Big Five, by the name of their family
/// @param outcomes correlations of life outcomes with the Big Five, by the name of the outcome
/// @param occupationInterests the two vocational interests that an occupation serves, the stronger one first, by the
///     first digits of its ISCO-08 code
public record TraitNorms(
        List<List<Double>> correlations,
        CorrelatedNormals correlated,
        List<Bands<Double>> meanByAge,
        List<Double> sexDifference,
        Map<String, TraitFamily> families,
        Map<String, List<Double>> outcomes,
        Map<String, List<String>> occupationInterests) {

    /// The traits, in the order of every list here.
    public static final List<String> TRAITS =
            List.of("openness", "conscientiousness", "extraversion", "agreeableness", "neuroticism");

    static TraitNorms load() {
        int n = TRAITS.size();
        double[][] correlations = new double[n][n];
        for (int i = 0; i < n; i++) {
            correlations[i][i] = 1;
        }
        for (Table.Row row : Table.read("/atlas/big_five_correlations.tsv").rows()) {
            int a = TRAITS.indexOf(row.text("trait_a"));
            int b = TRAITS.indexOf(row.text("trait_b"));
            correlations[a][b] = row.real("observed_r");
            correlations[b][a] = row.real("observed_r");
        }
        List<Map<Integer, Double>> byAge = TRAITS.stream()
                .<Map<Integer, Double>>map(_ -> new java.util.TreeMap<>())
                .toList();
        for (Table.Row row : Table.read("/atlas/big_five_by_age.tsv").rows()) {
            String band = row.text("age_band");
            int from = Integer.parseInt(band.substring(0, 2));
            byAge.get(TRAITS.indexOf(row.text("trait"))).put(from, row.real("mean_z"));
        }
        Double[] bySex = new Double[n];
        for (Table.Row row : Table.read("/atlas/big_five_by_sex.tsv").rows()) {
            bySex[TRAITS.indexOf(row.text("trait"))] = row.real("cohens_d_female_minus_male");
        }
        return new TraitNorms(
                Arrays.stream(correlations)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                CorrelatedNormals.of(correlations),
                byAge.stream().map(Bands::of).toList(),
                List.of(bySex),
                TraitFamily.load(),
                Table.read("/atlas/trait_outcomes.tsv").rows().stream()
                        .collect(Collectors.toUnmodifiableMap(row -> row.text("outcome"), TraitFamily::bigFive)),
                Table.read("/atlas/occupation_interests.tsv").rows().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> row.text("isco"), row -> List.of(row.text("first"), row.text("second")))));
    }
}
