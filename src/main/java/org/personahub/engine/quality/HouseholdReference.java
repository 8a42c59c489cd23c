package org.personahub.engine.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.ReferenceTables.Cell;

/// How many people live with how many others. The tables count households, people are read: a household of five has
/// five of them.
///
/// Households are of all ages and both sexes, so that people of some say nothing of them. Homes for the old are no
/// households.
final class HouseholdReference {

    private static final int LAST = 10;
    private static final String SURVEYED = "AT";
    private static final int LAST_SURVEYED = 5;
    private static final String SURVEY = "EU-SILC 2006, Austria, 6,000 households (synthetic, from R laeken 0.5.2)";

    /// In households of the last size, which stands for as many and more.
    private static final double PEOPLE_IN_LAST = 12;

    private final ReferenceTables tables;
    private final Map<String, Map<String, Double>> people;
    private final Map<String, Double> surveyed = new HashMap<>();

    HouseholdReference(ReferenceTables tables) {
        this.tables = tables;
        this.people = ReferenceTables.shares(
                "household_sizes", row -> row.text("territory"), row -> row.text("size"), "share");
        people.values().forEach(HouseholdReference::ofPeople);
        for (Table.Row row : Table.read("/quality/household_sizes_at.tsv").rows()) {
            if (row.integer("size") <= LAST_SURVEYED) {
                surveyed.put(row.text("size"), row.real("households"));
            }
        }
        ofPeople(surveyed);
    }

    private static void ofPeople(Map<String, Double> households) {
        households.replaceAll(
                (size, share) -> share * (Integer.parseInt(size) == LAST ? PEOPLE_IN_LAST : Integer.parseInt(size)));
        ReferenceTables.normalise(households);
    }

    List<Tabulation> tabulations() {
        String source = tables.source("household_sizes");
        return List.of(
                new Tabulation(
                        "household size",
                        Kind.MARGINAL,
                        "people in private households",
                        source,
                        tables.sourced(source),
                        HouseholdReference::size,
                        this::sizes),
                new Tabulation(
                        "household size of Austrians",
                        Kind.MARGINAL,
                        "Austrians in households of up to five",
                        SURVEY,
                        true,
                        HouseholdReference::surveyedSize,
                        this::surveyedSizes));
    }

    private static @Nullable String size(Persona person) {
        Household household = person.family().household();
        return household.isPrivate() ? Integer.toString(Math.min(LAST, household.size())) : null;
    }

    private static @Nullable String surveyedSize(Persona person) {
        return person.identity().territory().equals(SURVEYED)
                        && person.family().household().size() <= LAST_SURVEYED
                ? size(person)
                : null;
    }

    private Map<String, Double> sizes(List<Cell> cells, Population population) {
        Map<String, Double> weights = new HashMap<>();
        if (population.whole()) {
            byTerritory(cells)
                    .forEach((territory, share) -> ReferenceTables.of(people, territory)
                            .forEach((size, part) -> weights.merge(size, share * part, Double::sum)));
        }
        return weights;
    }

    /// Where most people are Austrians; among fewer, chance would say more than they do.
    private Map<String, Double> surveyedSizes(List<Cell> cells, Population population) {
        return population.whole() && byTerritory(cells).getOrDefault(SURVEYED, 0.0) > 0.5 ? surveyed : Map.of();
    }

    private static Map<String, Double> byTerritory(List<Cell> cells) {
        Map<String, Double> shares = new HashMap<>();
        cells.forEach(cell -> shares.merge(cell.territory(), cell.share(), Double::sum));
        return shares;
    }
}
