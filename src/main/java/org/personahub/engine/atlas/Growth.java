package org.personahub.engine.atlas;

import java.util.EnumMap;
import java.util.Map;

/// Body height and weight by sex and age, from growth charts.
public final class Growth {

    private final Map<Sex, Bands<Size>> bySex;

    private Growth(Map<Sex, Bands<Size>> bySex) {
        this.bySex = bySex;
    }

    static Growth load() {
        Map<Sex, Map<Integer, Size>> rows = new EnumMap<>(Sex.class);
        for (Table.Row row : Table.read("/atlas/growth.tsv").rows()) {
            rows.computeIfAbsent(Codes.sex(row.text("sex")), _ -> new java.util.TreeMap<>())
                    .put(
                            row.integer("age"),
                            new Size(row.real("mean_cm"), row.real("sd_cm"), row.real("mean_kg"), row.real("sd_kg")));
        }
        Map<Sex, Bands<Size>> bySex = new EnumMap<>(Sex.class);
        rows.forEach((sex, byAge) -> bySex.put(sex, Bands.of(byAge)));
        return new Growth(bySex);
    }

    /// The size of children and adults of that sex and age; before the first age of the charts, that of the first.
    public Size at(Sex sex, int age) {
        Bands<Size> byAge = bySex.get(sex);
        if (byAge == null) {
            throw new IllegalStateException("the growth charts lack " + sex);
        }
        return byAge.at(age);
    }

    /// Means and standard deviations of height in centimetres and weight in kilograms.
    public record Size(double meanCm, double sdCm, double meanKg, double sdKg) {}
}
