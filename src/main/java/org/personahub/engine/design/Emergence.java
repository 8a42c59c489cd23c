package org.personahub.engine.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.composer.language.Condition;
import org.personahub.engine.composer.language.Conditions;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.persona.EmergentProperty;

/// Finds the emergent properties of a person: kinds of `design/emergent.tsv` whose condition holds.
///
/// The evidence a property names is the attributes that its condition reads; `design/evidence.tsv` says which fact is
/// read off which attribute. So a property cannot claim evidence that it does not follow from.
final class Emergence {

    private final List<EmergentKind> kinds;
    private final Conditions conditions;

    private Emergence(List<EmergentKind> kinds) {
        this.kinds = kinds;
        this.conditions =
                Conditions.of(kinds.stream().map(EmergentKind::condition).toList());
    }

    static Emergence load() {
        Map<String, String> paths = new HashMap<>();
        for (Table.Row row : Table.read("/design/evidence.tsv").rows()) {
            paths.put(row.text("fact"), row.text("path"));
        }
        List<EmergentKind> kinds = new ArrayList<>();
        for (Table.Row row : Table.read("/design/emergent.tsv").rows()) {
            Condition condition = Condition.of(row.text("conditions"));
            List<String> evidence = condition.reads().stream()
                    .map(fact ->
                            Objects.requireNonNull(paths.get(fact), () -> "no attribute is named for the fact " + fact))
                    .distinct()
                    .toList();
            kinds.add(new EmergentKind(
                    new EmergentProperty(row.text("name"), row.text("description"), evidence), condition));
        }
        return new Emergence(List.copyOf(kinds));
    }

    List<EmergentKind> kinds() {
        return kinds;
    }

    /// What follows from the modalities together.
    ///
    /// @param facts of the core; those of the modalities are added
    List<EmergentProperty> find(Facts facts, Modalities modalities) {
        ModalityFacts.add(modalities, facts);
        List<EmergentProperty> found = new ArrayList<>(4);
        int[] holding = new int[conditions.count()];
        int count = conditions.holding(facts, holding);
        for (int i = 0; i < count; i++) {
            found.add(kinds.get(holding[i]).property());
        }
        return List.copyOf(found);
    }
}
