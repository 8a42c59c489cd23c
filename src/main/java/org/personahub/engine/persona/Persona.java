package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.architect.Complexity;

/// A synthetic person: identity, traits, five modalities, emergent properties, and the provenance of all of it.
public record Persona(
        Complexity complexity,
        Identity identity,
        Traits traits,
        TextualModality textual,
        VisualModality visual,
        BehavioralModality behavioral,
        ContextualModality contextual,
        ExperientialModality experiential,
        List<EmergentProperty> emergent,
        Background background,
        Family family,
        Sensitive sensitive,
        Provenance provenance) {

    /// Every attribute, flat, in a stable order; those that the complexity does not include are left out.
    public List<Attribute> attributes() {
        AttributeCatalogue catalogue = AttributeCatalogue.instance();
        List<Attribute> attributes = new ArrayList<>(catalogue.size() + 16);
        PersonaLayout.LAYOUT.show(content(), 0, (leaf, values, list) -> {
            AttributeCatalogue.Entry entry = catalogue.entry(leaf);
            if (!complexity.includes(entry.complexity())) {
                return;
            }
            Origin origin = provenance.of(leaf);
            if (values.isEmpty()) {
                attributes.add(new Attribute(
                        entry.path(), "", entry.unit(), new Origin(AttributeKind.NOT_APPLICABLE, origin.source())));
            }
            for (int i = 0; i < values.size(); i++) {
                String path = list ? entry.path() + "[" + i + "]" : entry.path();
                attributes.add(new Attribute(path, values.get(i), entry.unit(), origin));
            }
        });
        return attributes;
    }

    PersonaLayout.Content content() {
        return new PersonaLayout.Content(
                complexity,
                identity,
                traits,
                textual,
                visual,
                behavioral,
                contextual,
                experiential,
                emergent,
                background,
                family,
                sensitive);
    }
}
