package org.personahub.engine.design;

import java.util.List;
import java.util.function.BiPredicate;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.EmergentProperty;

/// When a property emerges, and what it is read off.
///
/// @param property what is found
/// @param holds whether it does for a person
record EmergentRule(EmergentProperty property, BiPredicate<Core, Modalities> holds) {

    static EmergentRule of(
            String name, String description, List<String> evidence, BiPredicate<Core, Modalities> holds) {
        return new EmergentRule(new EmergentProperty(name, description, evidence), holds);
    }
}
