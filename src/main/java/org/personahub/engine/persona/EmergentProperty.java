package org.personahub.engine.persona;

import java.util.List;

/// Something nobody sampled that follows from at least two modalities of a person together.
///
/// @param name a stable word, such as `quiet-builder`
/// @param description one sentence
/// @param evidence the attribute paths it follows from
public record EmergentProperty(String name, String description, List<String> evidence) {

    static final Layout<EmergentProperty> LAYOUT = Layout.<EmergentProperty>of()
            .text("name", EmergentProperty::name)
            .text("description", EmergentProperty::description)
            .texts("evidence", EmergentProperty::evidence)
            .made(c -> new EmergentProperty(c.at(0), c.at(1), c.at(2)));

    String line() {
        return name + ": " + description;
    }
}
