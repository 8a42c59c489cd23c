package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Traits;

/// How what becomes of people, what they like and how they live go together with their Big Five.
///
/// People are compared within territory, sex and ten years of age, since the tables of an outcome say what differs
/// between these.
final class TraitCorrelations {

    private static final int YEARS = 10;

    private final Map<LifeOutcome, WithinGroups> groups = new EnumMap<>(LifeOutcome.class);

    TraitCorrelations() {
        for (LifeOutcome outcome : LifeOutcome.values()) {
            groups.put(outcome, new WithinGroups(1 + TraitNorms.TRAITS.size()));
        }
    }

    void add(Persona persona) {
        Identity identity = persona.identity();
        Traits traits = persona.traits();
        String group = identity.territory() + " " + identity.sex() + " " + identity.age() / YEARS;
        groups.forEach((outcome, sums) -> {
            double value = outcome.of(persona);
            if (!Double.isNaN(value)) {
                sums.add(
                        group,
                        value,
                        traits.openness(),
                        traits.conscientiousness(),
                        traits.extraversion(),
                        traits.agreeableness(),
                        traits.neuroticism());
            }
        });
    }

    /// @param people how many were read
    List<Measure> measures(long people) {
        List<Measure> measures = new ArrayList<>();
        for (Table.Row row : Table.read("/quality/trait_correlations.tsv").rows()) {
            LifeOutcome outcome = LifeOutcome.valueOf(row.text("outcome"));
            WithinGroups sums = Objects.requireNonNull(groups.get(outcome));
            long free = sums.degreesOfFreedom();
            if (free < 1) {
                continue;
            }
            double r = row.real("r");
            double found = sums.correlation(0, 1 + TraitNorms.TRAITS.indexOf(row.text("trait")));
            measures.add(CorrelationMeasure.modelled(
                    outcome.wording() + " – " + row.text("trait"),
                    outcome.universe() + ", within territory, sex and ten years of age",
                    row.text("source"),
                    r,
                    found,
                    free,
                    row.real("tolerance"),
                    people,
                    sums.people()));
        }
        return measures;
    }
}
