package org.personahub.engine.atlas;

import java.util.List;
import java.util.Map;
import org.personahub.engine.random.CorrelatedNormals;

/// How the Big Five correlate, and how their means move with age and sex.
///
/// @param correlated standard normals in the order of `TRAITS`
/// @param meanByAge mean z-score of each trait by age
/// @param sexDifference women's mean minus men's, in standard deviations, of each trait
public record TraitNorms(CorrelatedNormals correlated, List<Bands<Double>> meanByAge, List<Double> sexDifference) {

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
                CorrelatedNormals.of(correlations),
                byAge.stream().map(Bands::of).toList(),
                List.of(bySex));
    }
}
