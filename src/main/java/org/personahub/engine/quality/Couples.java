package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relative;

/// How alike those are who live as a couple, within a territory, as far as a family tells of the partner.
final class Couples {

    private final WithinGroups born = new WithinGroups(2);

    void add(Persona persona) {
        persona.family()
                .partner()
                .filter(Relative::alive)
                .ifPresent(partner -> born.add(
                        persona.identity().territory(),
                        persona.identity().birthDate().getYear(),
                        partner.birthYear()));
    }

    /// @param people how many were read
    List<Measure> measures(long people) {
        List<Measure> measures = new ArrayList<>();
        long free = born.degreesOfFreedom();
        if (free < 1) {
            return measures;
        }
        for (Table.Row row : Table.read("/quality/partner_correlations.tsv").rows()) {
            double r = row.real("r");
            double found = born.correlation(0, 1);
            measures.add(CorrelationMeasure.modelled(
                    row.text("one") + " – " + row.text("other"),
                    "couples, within a territory",
                    row.text("source"),
                    r,
                    found,
                    free,
                    row.real("tolerance"),
                    people,
                    born.people()));
        }
        return measures;
    }
}
