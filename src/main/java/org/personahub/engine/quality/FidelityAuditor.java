package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Persona;

/// Measures how close people are to the population they stand for: marginals, joints, correlations and anchors.
///
/// It reads people one by one and keeps only counts, so any number of them can be measured. What they should look like
/// it computes from the atlas's tables and published figures, never from what made the people. It holds the tables,
/// is immutable, and serves all threads.
public final class FidelityAuditor {

    private final ReferenceTables tables;
    private final OccupationReference occupations;
    private final List<Tabulation> tabulations;

    private FidelityAuditor(ReferenceTables tables) {
        this.tables = tables;
        this.occupations = new OccupationReference(tables);
        this.tabulations = Stream.concat(
                        Tabulations.of(tables, occupations, new GivenNameReference(tables)).stream(),
                        new HouseholdReference(tables).tabulations().stream())
                .toList();
    }

    /// An auditor with the tables of the atlas that is shipped with the engine.
    public static FidelityAuditor load() {
        return new FidelityAuditor(ReferenceTables.load());
    }

    /// Reads all those people and measures them; of nobody there is nothing to measure.
    ///
    /// @param population the population that they are a sample of
    /// @throws IllegalArgumentException when the atlas has nobody in that population
    public FidelityReport audit(Iterator<Persona> people, Population population) {
        List<ReferenceTables.Cell> cells = tables.cells(population);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("the atlas has nobody in the population " + population);
        }
        List<Map<String, Long>> counts = new ArrayList<>();
        tabulations.forEach(_ -> counts.add(new HashMap<>()));
        Correlations correlations = new Correlations(tables, occupations);
        TraitCorrelations lives = new TraitCorrelations();
        Couples couples = new Couples();
        Anchors anchors = new Anchors();
        long read = 0;
        while (people.hasNext()) {
            Persona persona = people.next();
            count(persona, counts);
            correlations.add(persona);
            lives.add(persona);
            couples.add(persona);
            anchors.add(persona.identity());
            read++;
        }
        List<Measure> measures = new ArrayList<>();
        if (read == 0) {
            return new FidelityReport(0, measures);
        }
        for (int i = 0; i < tabulations.size(); i++) {
            Tabulation tabulation = tabulations.get(i);
            Measure measure = tabulation.measure(shares(tabulation, cells, population), counts.get(i), read);
            if (measure != null) {
                measures.add(measure);
            }
        }
        measures.addAll(correlations.measures(read));
        measures.addAll(lives.measures(read));
        if (population.whole()) {
            measures.addAll(couples.measures(read));
            measures.addAll(anchors.measures());
        }
        return new FidelityReport(read, measures);
    }

    List<Tabulation> tabulations() {
        return tabulations;
    }

    /// What the cells of a tabulation should weigh; the shares sum to 1, and cells of weight 0 are left out.
    Map<String, Double> shares(Tabulation tabulation, Population population) {
        return shares(tabulation, tables.cells(population), population);
    }

    private static Map<String, Double> shares(
            Tabulation tabulation, List<ReferenceTables.Cell> cells, Population population) {
        Map<String, Double> weights = new HashMap<>(tabulation.reference().weights(cells, population));
        weights.values().removeIf(weight -> weight <= 0);
        ReferenceTables.normalise(weights);
        return weights;
    }

    private void count(Persona persona, List<Map<String, Long>> counts) {
        for (int i = 0; i < counts.size(); i++) {
            @Nullable String cell = tabulations.get(i).cell().apply(persona);
            if (cell != null) {
                counts.get(i).merge(cell, 1L, Long::sum);
            }
        }
    }
}
