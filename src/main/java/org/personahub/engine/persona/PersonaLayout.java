package org.personahub.engine.persona;

import java.util.List;
import java.util.Objects;
import org.personahub.engine.architect.Complexity;

/// The layout of a whole person, and the numbers of its leaves.
public final class PersonaLayout {

    static final Layout<Content> LAYOUT = Layout.<Content>of()
            .choice("complexity", Complexity.class, Content::complexity)
            .part("identity", Identity.LAYOUT, Content::identity)
            .part("traits", Traits.LAYOUT, Content::traits)
            .part("textual", TextualModality.LAYOUT, Content::textual)
            .part("visual", VisualModality.LAYOUT, Content::visual)
            .part("behavioral", BehavioralModality.LAYOUT, Content::behavioral)
            .part("contextual", ContextualModality.LAYOUT, Content::contextual)
            .part("experiential", ExperientialModality.LAYOUT, Content::experiential)
            .parts("emergent", EmergentProperty.LAYOUT, Content::emergent, EmergentProperty::line)
            .part("background", Background.LAYOUT, Content::background)
            .part("family", Family.LAYOUT, Content::family)
            .part("sensitive", Sensitive.LAYOUT, Content::sensitive)
            .made(c -> new Content(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    c.at(5),
                    c.at(6),
                    c.at(7),
                    c.at(8),
                    Objects.requireNonNullElse(c.optional(9), Background.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(10), Family.UNKNOWN),
                    Objects.requireNonNullElse(c.optional(11), Sensitive.NOT_ASKED)));

    private PersonaLayout() {}

    /// The number of the leaf at that path, such as `identity.city`.
    ///
    /// @throws IllegalArgumentException when there is none
    public static int leaf(String path) {
        int leaf = LAYOUT.paths().indexOf(path);
        if (leaf < 0) {
            throw new IllegalArgumentException("no attribute has the path " + path);
        }
        return leaf;
    }

    /// What a person's document holds besides provenance.
    record Content(
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
            Sensitive sensitive) {

        Persona with(Provenance provenance) {
            return new Persona(
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
                    sensitive,
                    provenance);
        }
    }
}
